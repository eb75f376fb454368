using System.Diagnostics.CodeAnalysis;
using IacGuard.Rules.Arns;
using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam;
using IacGuard.Rules.Lifecycle;
using IacGuard.Rules.Naming;
using IacGuard.Rules.Network;
using IacGuard.Rules.Resilience;
using IacGuard.Rules.Secrets;
using IacGuard.Rules.Tags;

namespace IacGuard.Rules.Language;

/// <summary>The named views and predicates that rule files may use.</summary>
public sealed class Registry
{
    private readonly List<View> views = [];
    private readonly Dictionary<string, int> positions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Predicate> predicates = new(StringComparer.Ordinal);

    private Registry(IEnumerable<View> views, IEnumerable<Predicate> predicates)
    {
        foreach (var view in views)
        {
            positions.Add(view.Name, this.views.Count);
            this.views.Add(view);
        }

        foreach (var predicate in predicates)
        {
            this.predicates.Add(predicate.Name, predicate);
        }
    }

    /// <summary>Everything that IacGuard has.</summary>
    public static Registry Default { get; } = new(
        [.. IamLibrary.Views, .. NamingLibrary.Views, .. NetworkLibrary.Views, .. ResilienceLibrary.Views, .. TagLibrary.Views],
        [
            .. ArnLibrary.Predicates, .. IamLibrary.Predicates, .. LifecycleLibrary.Predicates, .. NamingLibrary.Predicates,
            .. NetworkLibrary.Predicates, .. ResilienceLibrary.Predicates, .. SecretLibrary.Predicates, .. TagLibrary.Predicates,
        ]);

    /// <summary>The views, by name.</summary>
    public IEnumerable<View> Views => views.OrderBy(static v => v.Name, StringComparer.Ordinal);

    /// <summary>The predicates, by name.</summary>
    public IEnumerable<Predicate> Predicates => predicates.Values.OrderBy(static p => p.Name, StringComparer.Ordinal);

    /// <summary>Finds a view.</summary>
    public bool TryView(string name, [MaybeNullWhen(false)] out View view)
    {
        view = IndexOf(name) is >= 0 and var index ? views[index] : null;
        return view is not null;
    }

    /// <summary>How many views there are.</summary>
    internal int ViewCount => views.Count;

    /// <summary>The position of a view; negative when there is none of that name.</summary>
    internal int IndexOf(string name) => positions.TryGetValue(name, out var index) ? index : -1;

    /// <summary>The view at a position.</summary>
    internal View ViewAt(int index) => views[index];

    /// <summary>Finds a predicate.</summary>
    public bool TryPredicate(string name, [MaybeNullWhen(false)] out Predicate predicate) => predicates.TryGetValue(name, out predicate);
}
