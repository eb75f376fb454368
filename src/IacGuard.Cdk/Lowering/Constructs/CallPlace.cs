using IacGuard.Cdk.Knowledge;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>A call that changes resources.</summary>
/// <param name="Hint">Tells it from other calls of the same method: what stands for parts of ids that are not known.</param>
internal sealed record CallPlace(string Hint)
{
    private const int MostDepth = 4;

    /// <summary>The place of a call: named after the first construct or text among its arguments.</summary>
    public static CallPlace Of(CdkCall call, CdkKnowledge knowledge) =>
        new(call.Arguments.Select(a => NameOf(a.Value, knowledge)).FirstOrDefault(static n => n is not null) ?? "");

    /// <summary>The first construct or text in a value; null when there is none.</summary>
    public static string? NameOf(CdkValue value, CdkKnowledge knowledge, int depth = 0) => value switch
    {
        _ when depth > MostDepth => null,
        PlainValue { Value: ScalarValue { Kind: ScalarKind.String } text } => Plain(text.Text),
        CdkObject made when Locator.Find(made, knowledge) is { } located => Plain(located.Identity.LogicalId("")),
        CdkObject made => made.Arguments.Select(a => NameOf(a.Value, knowledge, depth + 1)).FirstOrDefault(static n => n is not null),
        _ => null,
    };

    private static string Plain(string text) => string.Concat(text.Where(static c => c is not ('/' or '{' or '}')));
}
