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
    private readonly Dictionary<string, View> views = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Predicate> predicates = new(StringComparer.Ordinal);

    private Registry(IEnumerable<View> views, IEnumerable<Predicate> predicates)
    {
        foreach (var view in views)
        {
            this.views.Add(view.Name, view);
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
    public IEnumerable<View> Views => views.Values.OrderBy(static v => v.Name, StringComparer.Ordinal);

    /// <summary>The predicates, by name.</summary>
    public IEnumerable<Predicate> Predicates => predicates.Values.OrderBy(static p => p.Name, StringComparer.Ordinal);

    /// <summary>Finds a view.</summary>
    public bool TryView(string name, [MaybeNullWhen(false)] out View view) => views.TryGetValue(name, out view);

    /// <summary>Finds a predicate.</summary>
    public bool TryPredicate(string name, [MaybeNullWhen(false)] out Predicate predicate) => predicates.TryGetValue(name, out predicate);
}
