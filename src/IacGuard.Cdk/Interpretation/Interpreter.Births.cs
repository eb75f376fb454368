using IacGuard.Cdk.Interpretation.Giving;
using IacGuard.Cdk.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IacGuard.Cdk.Interpretation;

/// <summary>What the app gives to the type that is read, and what the type itself gives to the stacks that it creates.</summary>
internal sealed partial class Interpreter
{
    private readonly HashSet<string> missed = new(StringComparer.Ordinal);
    private readonly List<InstanceValue> given = [];

    /// <summary>How the type comes to be in its app, each time that it does; empty when that is not certain.</summary>
    public IReadOnlyList<Birth> OwnBirths { get; init; } = [];

    /// <summary>The stacks and stages that the type's own code creates; null when nobody asks.</summary>
    public List<Birth>? Births { get; init; }

    /// <summary>Whether code outside of the type may use a member of it that it can see; null for: always.</summary>
    public Func<ISymbol, bool>? IsUsedOutside { get; init; }

    /// <summary>Whether no code sets a member of an object once it is made; null when that is not known of any.</summary>
    public Func<ISymbol, bool>? IsNeverSet { get; init; }

    /// <summary>The names of methods that were called without being followed.</summary>
    public IReadOnlyCollection<string> Missed => missed;

    /// <summary>Whether a class of the CDK holds a model of its own.</summary>
    public static bool IsUnit(string? fqn) => fqn is not null && Units.Contains(fqn);

    /// <summary>The object of the type that was read last.</summary>
    public CdkObject? Self => root.Made;

    /// <summary>What a constructor of the type is given by the app; null for nothing that is known.</summary>
    private IReadOnlyList<CdkValue?>? GivenTo(IMethodSymbol constructor)
    {
        given.Clear();
        var ways = new List<Way>();
        foreach (var birth in OwnBirths.Where(b => SymbolEqualityComparer.Default.Equals(b.Constructor, constructor)))
        {
            var handover = new Handover(birth, state);
            ways.Add(new Way([.. constructor.Parameters.Select(p => handover.Take(p.Name, birth.Arguments[p.Ordinal]))], handover.Leaves));
            given.AddRange(handover.Copies);
        }

        return ways.Count == 0
            ? null
            : Alternatives.Of(ways, constructor.Parameters.FirstOrDefault(static p => p.Name == "id")?.Ordinal ?? -1, at => NotGiven(constructor.Parameters[at]));
    }

    private PlainValue NotGiven(IParameterSymbol parameter) =>
        Noted(unknowns.Of(parameter, SpanOf(parameter)), IsNeverNull(parameter.Type, parameter.NullableAnnotation, isRequired: false));

    /// <summary>Notes calls on <c>Tags.Of</c> the object of the type that code outside makes: before its own, since what is nearer counts.</summary>
    /// <returns>Whether there is an object to note them on.</returns>
    public bool TagFromOutside(IReadOnlyList<CdkCall> calls)
    {
        if (calls.Count > 0 && root.Made is { } made)
        {
            var of = new CdkObject("aws-cdk-lib.Tags", [new("scope", made)], root.Span) { Member = "of", MemberOf = "aws-cdk-lib.Tags" };
            Calls.InsertRange(0, calls.Select(call => (of, call with { NameSpan = root.Span })));
        }

        return calls.Count == 0 || root.Made is not null;
    }

    /// <summary>After its constructor has run, others may set what can be set of what the type was given.</summary>
    private void ShareGiven() => given.ForEach(ShareInstance);

    /// <summary>Notes that the type's own code creates a stack.</summary>
    private void NoteBirth(IObjectCreationOperation creation, List<CdkArgument> arguments, CdkObject made)
    {
        if (Births is null || frame.Origin is not null || isInStaticInitializer || !IsUnit(symbols.FqnOf(symbols.LibraryClass(creation.Type))) || creation.Constructor is not { } constructor)
        {
            return;
        }

        var values = new CdkValue?[constructor.Parameters.Length];
        foreach (var argument in creation.Arguments)
        {
            if (argument.Parameter is { } parameter)
            {
                values[parameter.Ordinal] = argument.ArgumentKind == ArgumentKind.DefaultValue ? Evaluate(argument.Value) : CdkArgument.Find(arguments, parameter.Name);
            }
        }

        Births.Add(new Birth(creation, values, state.Values, [.. callStack]) { Statics = statics, At = operations, Made = made });
        operations++;
    }

    /// <summary>Whether what a stack is given cannot be another afterwards: no code of the app sets its members once it is made.</summary>
    private bool IsLent(CdkValue value) => IsNeverSet is not null && value is InstanceValue { Made: null } instance && IsLent(instance, []);

    private bool IsLent(InstanceValue instance, HashSet<InstanceValue> seen) => !seen.Add(instance) || MembersOf(instance).TrueForAll(member =>
        !IsMutableCollection(TypeOf(member)) && (!IsMutable(member) || IsNeverSet!(member))
        && !(state.Get(new Slot(instance, member)) is InstanceValue inner && !IsLent(inner, seen)));

    /// <summary>Notes that a method is called, or may be, without being followed.</summary>
    private void Miss(IMethodSymbol method)
    {
        if (Births is not null)
        {
            missed.Add(method.Name);
        }
    }
}
