using IacGuard.Cdk;
using IacGuard.Cdk.Sources;
using IacGuard.Model;
using IacGuard.Rules.Suppressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace IacGuard.Analyzers.Acknowledgements;

/// <summary>
/// Reads what C# acknowledges: <c>Validations.Of(queue).Acknowledge(...)</c> of the CDK (since 2.262) and
/// <c>NagSuppressions.AddResourceSuppressions(queue, ...)</c> of cdk-nag, with ids and reasons that are constants.
/// </summary>
internal static class CodeAcknowledgements
{
    private const string ResourceEnd = "/Resource";

    /// <summary>Whether a compilation knows one of the classes at all.</summary>
    public static bool ArePossible(Compilation compilation) =>
        compilation.GetTypeByMetadataName(Acknowledgement.Validations) is not null || compilation.GetTypeByMetadataName(Acknowledgement.NagSuppressions) is not null;

    /// <summary>The marks of a type's code.</summary>
    public static IEnumerable<SuppressionMark> Read(IReadOnlyList<MemberBody> bodies, Stack stack)
    {
        foreach (var call in bodies.SelectMany(static b => b.Operation.DescendantsAndSelf()).OfType<IInvocationOperation>())
        {
            if (Subject(call) is not { } subject)
            {
                continue;
            }

            foreach (var (id, reason, syntax) in Entries(call))
            {
                foreach (var mark in CdkAcknowledgements.MarksOf(id, reason, SyntaxSourceFile.SpanOf(syntax)))
                {
                    if (Place(mark, Constructs.Find(subject, bodies), stack) is { } placed)
                    {
                        yield return placed;
                    }
                }
            }
        }
    }

    private static IOperation? Subject(IInvocationOperation call) => (call.TargetMethod.ContainingType?.ToDisplayString(), call.TargetMethod.Name) switch
    {
        (Acknowledgement.Validations, "Acknowledge") => (call.Instance as IInvocationOperation)?.Arguments.FirstOrDefault()?.Value,
        (Acknowledgement.NagSuppressions, "AddResourceSuppressions" or "AddStackSuppressions") => call.Arguments.FirstOrDefault()?.Value,
        _ => null,
    };

    // Each is an object with a constant Id and Reason, whatever list it stands in.
    private static IEnumerable<(string Id, string? Reason, SyntaxNode Syntax)> Entries(IInvocationOperation call)
    {
        foreach (var creation in call.Arguments.SelectMany(static a => a.Value.DescendantsAndSelf()).OfType<IObjectCreationOperation>())
        {
            string? id = null;
            string? reason = null;
            foreach (var set in creation.Initializer?.Initializers.OfType<ISimpleAssignmentOperation>() ?? [])
            {
                var text = set.Value.ConstantValue is { HasValue: true, Value: string known } ? known : null;
                var name = (set.Target as IPropertyReferenceOperation)?.Property.Name;
                id = name == "Id" ? text : id;
                reason = name == "Reason" ? text : reason;
            }

            if (id is not null)
            {
                yield return (id, reason, creation.Syntax);
            }
        }
    }

    private static SuppressionMark? Place(SuppressionMark mark, IOperation? construct, Stack stack)
    {
        if (construct is IInstanceReferenceOperation)
        {
            return mark with { Stack = stack };
        }

        var span = construct is null ? SourceSpan.None : SyntaxSourceFile.SpanOf(construct.Syntax);
        var path = stack.Resources.FirstOrDefault(r => span.IsKnown && r.Span == span)?.ConstructPath;
        return path is null ? null
            : mark with { ConstructPath = path.EndsWith(ResourceEnd, StringComparison.Ordinal) ? path.Substring(0, path.Length - ResourceEnd.Length) : path };
    }
}
