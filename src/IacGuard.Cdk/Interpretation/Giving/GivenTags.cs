using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;
using Microsoft.CodeAnalysis;

namespace IacGuard.Cdk.Interpretation.Giving;

/// <summary>The tags that the code around a stack puts on all that it makes, and whose code was read for them.</summary>
internal sealed class GivenTags
{
    private const string Tags = "aws-cdk-lib.Tags";
    private const string Aspects = "aws-cdk-lib.Aspects";

    // Stacks in stages in stages: deeper ones are not looked at.
    private const int MostDepth = 8;
    private readonly HashSet<Giver> givers;

    private GivenTags(IReadOnlyList<CdkCall> calls, HashSet<Giver> givers) => (Calls, this.givers) = (calls, givers);

    /// <summary>What is called on <c>Tags.Of(stack)</c>, outermost first.</summary>
    public IReadOnlyList<CdkCall> Calls { get; }

    /// <summary>The tags of a stack; null when they are not certain.</summary>
    /// <param name="type">The stack.</param>
    /// <param name="birthsOf">How a stack or stage comes to be; null for other types.</param>
    public static GivenTags? Of(INamedTypeSymbol type, Func<INamedTypeSymbol, IReadOnlyList<Birth>?> birthsOf)
    {
        var givers = new HashSet<Giver>();
        return Of(type, birthsOf, givers, 0) is { } calls ? new GivenTags(calls, givers) : null;
    }

    /// <summary>Whether a type's own code was read, and what it tags there was seen: <c>Tags.Of(app)</c>, where it stands in the code.</summary>
    public bool Explain(INamedTypeSymbol type, SourceSpan of)
    {
        var own = givers.Where(g => SymbolEqualityComparer.Default.Equals(g.Type, type)).ToList();
        return of.IsKnown && own.Count > 0 && own.TrueForAll(g => g.Calls.Any(c => c.Receiver.Span == of));
    }

    private static List<CdkCall>? Of(INamedTypeSymbol type, Func<INamedTypeSymbol, IReadOnlyList<Birth>?> birthsOf, HashSet<Giver> givers, int depth)
    {
        if (depth > MostDepth || birthsOf(type) is not { Count: > 0 } births)
        {
            return null;
        }

        List<CdkCall>? common = null;
        foreach (var birth in births)
        {
            if (birth.Giver is not { IsCutShort: false } giver || (giver.Root is null ? [] : Of(giver.Type, birthsOf, givers, depth + 1)) is not { } outer || On(birth.Made, giver) is not { } own)
            {
                return null;
            }

            givers.Add(giver);
            if ((common = common is null ? [.. outer, .. own] : Common(common, [.. outer, .. own])) is null)
            {
                return null;
            }
        }

        return common;
    }

    // What the giver's code tags that the stack is or is in.
    private static List<CdkCall>? On(CdkObject made, Giver giver)
    {
        var found = new List<CdkCall>();
        foreach (var (receiver, call) in giver.Calls)
        {
            if (receiver is not { Member: "of", MemberOf: Tags or Aspects } || (receiver.MemberOf == Aspects && AspectsHere.TagNothing(call["aspect"])))
            {
                continue;
            }

            if ((receiver["scope"] ?? receiver["construct"]) is not CdkObject scope || Places.Of(scope) is not { } place)
            {
                return null;
            }

            if (!Places.IsWithin(made.Construct!.Path, place.FullPath))
            {
                continue;
            }

            if (receiver.MemberOf == Aspects || !IsAlways(receiver, call, made) || Certain(call) is not { } certain)
            {
                return null;
            }

            found.Add(certain);
        }

        return found;
    }

    // Whenever the stack is made.
    private static bool IsAlways(CdkObject receiver, CdkCall call, CdkObject made) =>
        call.Guard is null && !call.IsRepeated && (receiver.Guard is null || ReferenceEquals(receiver.Guard, made.Guard)) && (!receiver.IsRepeated || made.IsRepeated);

    // The key counts; a value that is not plain text is not known.
    private static CdkCall? Certain(CdkCall call) => call.Method is not ("add" or "remove") || call["props"] is not null || call["key"].Text() is null ? null
        : call with { Arguments = [.. call.Arguments.Select(static a => a with { Value = a.Value is PlainValue { Value: ScalarValue } ? a.Value : Unknown(a.Value.Span) })], Result = null };

    private static List<CdkCall>? Common(List<CdkCall> one, List<CdkCall> other)
    {
        if (one.Count != other.Count || !one.Zip(other, static (a, b) => a.Method == b.Method && a["key"].Text() == b["key"].Text()).All(static same => same))
        {
            return null;
        }

        return [.. one.Zip(other, static (a, b) => a["value"].Text() == b["value"].Text() ? a
            : a with { Arguments = [.. a.Arguments.Select(static g => g.Name == "value" ? g with { Value = Unknown(g.Value.Span) } : g)] })];
    }

    private static PlainValue Unknown(SourceSpan span) => new(new UnknownValue(UnknownSource.Argument, "is given by the app, where it is not known", span));
}
