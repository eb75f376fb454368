using IacGuard.Model;

namespace IacGuard.Rules.Resilience;

/// <summary>The function behind what an invocation names: itself, or through an alias, a version or an ARN.</summary>
/// <param name="Function">The function: a reference, a name, or unknown.</param>
/// <param name="Qualifier">The alias or version; <c>$LATEST</c> for the function itself.</param>
internal readonly record struct InvokedFunction(Value Function, Value Qualifier)
{
    private const string Latest = "$LATEST";
    private const string ArnPart = "function:";

    /// <summary>Reads what is named at a place; null when it is no function.</summary>
    public static InvokedFunction? Of(Value named, Stack stack)
    {
        switch (named)
        {
            case ReferenceValue reference:
                return OfReference(reference, stack);
            case ScalarValue { Text: var text }:
                return OfText(text, named.Span, isArn: text.IndexOf(":lambda:", StringComparison.Ordinal) >= 0);
            case TextValue text:
                return OfText(text, stack);
            case UnknownValue when OutOfView.IsFromElsewhere(named, stack):
                return null;
            case UnknownValue:
                return new InvokedFunction(named, named);
            default:
                return null;
        }
    }

    private static InvokedFunction? OfReference(ReferenceValue reference, Stack stack)
    {
        if (stack.Resolve(reference) is not { } resource)
        {
            return null;
        }

        switch (resource.Type)
        {
            case "AWS::Lambda::Function" or "AWS::Serverless::Function":
                return new InvokedFunction(reference, Text(Latest));
            case "AWS::Lambda::Alias":
                return new InvokedFunction(Below(resource["FunctionName"], resource.Stack, stack), resource["Name"]);
            case "AWS::Lambda::Version":
                return new InvokedFunction(Below(resource["FunctionName"], resource.Stack, stack), reference);
            default:
                return null;
        }
    }

    // The alias's own reference is relative to the alias's stack.
    private static Value Below(Value function, Stack of, Stack seenFrom) =>
        function is ReferenceValue { OtherStack: null } reference && !ReferenceEquals(of, seenFrom)
            ? new ReferenceValue(reference.LogicalId, reference.Attribute, reference.Span) { OtherStack = of }
            : function;

    private static InvokedFunction? OfText(TextValue text, Stack stack)
    {
        foreach (var part in text.Parts)
        {
            var found = part.Hole is ReferenceValue reference ? OfReference(reference, stack) : null;
            if (found is not { } function)
            {
                continue;
            }

            var last = text.Parts[text.Parts.Count - 1].Literal;
            return last is { Length: > 1 } && last[0] == ':' ? function with { Qualifier = Text(last.Substring(1)) } : function;
        }

        return text.Parts[text.Parts.Count - 1].Literal is { } tail
            ? OfText(tail, text.Span, isArn: tail.IndexOf(ArnPart, StringComparison.Ordinal) >= 0)
            : null;
    }

    private static InvokedFunction? OfText(string text, SourceSpan span, bool isArn)
    {
        if (!isArn)
        {
            return null;
        }

        var start = text.IndexOf(ArnPart, StringComparison.Ordinal);
        var words = (start < 0 ? text : text.Substring(start + ArnPart.Length)).Split(':');
        return new InvokedFunction(new ScalarValue(words[0], ScalarKind.String, span), Text(words.Length > 1 ? words[1] : Latest));
    }

    private static ScalarValue Text(string text) => ScalarValue.Of(text);
}
