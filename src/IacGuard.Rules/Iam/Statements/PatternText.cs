using System.Text;
using IacGuard.Model;
using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Iam.Data;

namespace IacGuard.Rules.Iam.Statements;

/// <summary>
/// A text of a policy as IAM matches it: literal characters, the wildcards <c>*</c> and <c>?</c>, and holes that are filled at deployment
/// or, for policy variables such as <c>${aws:username}</c>, at the request.
/// </summary>
internal sealed class PatternText
{
    /// <summary>A hole that can be filled with anything, wildcards included: a parameter, an import.</summary>
    public const char AnyHole = '\uE000';

    /// <summary>A hole that holds no wildcard: a resource's name or ARN, a policy variable.</summary>
    public const char NameHole = '\uE001';

    /// <summary>A hole that holds no wildcard, colon or slash: a partition, a Region, an account.</summary>
    public const char SegmentHole = '\uE002';

    private const char EscapedStar = '\uE003';
    private const char EscapedMark = '\uE004';

    private readonly Value? source;
    private string? display;

    private PatternText(string pattern, string display)
        : this(pattern, source: null, null) => this.display = display;

    private PatternText(string pattern, Value? source, string? reason)
    {
        (Pattern, this.source, Reason) = (pattern, source, reason);
        HasAnyHole = pattern.IndexOf(AnyHole) >= 0;
        HasHoles = HasAnyHole || pattern.IndexOf(NameHole) >= 0 || pattern.IndexOf(SegmentHole) >= 0;
    }

    /// <summary>No text.</summary>
    public static PatternText Empty { get; } = new("", "");

    /// <summary>The characters; holes are one character each.</summary>
    public string Pattern { get; }

    /// <summary>As people read it; made when first asked for.</summary>
    public string Display => display ??= source?.ToString() ?? "";

    /// <summary>What the first hole depends on; null without holes.</summary>
    public string? Reason { get; }

    /// <summary>Whether any hole can hold a wildcard.</summary>
    public bool HasAnyHole { get; }

    /// <summary>Whether something is filled in later.</summary>
    public bool HasHoles { get; }

    /// <summary>What <see cref="ResourceReach"/> found, kept because many rules ask.</summary>
    internal TextReach? Reach { get; set; }

    /// <summary>A text that only people read.</summary>
    public static PatternText Shown(string display) => new("", display);

    /// <summary>Reads a value as text; what is not text is a hole.</summary>
    public static PatternText Of(Value value, EvaluationContext context)
    {
        var resolved = context.Resolve(value);
        if (resolved is ScalarValue { Text: var plain } && plain.IndexOf("${", StringComparison.Ordinal) < 0)
        {
            return new PatternText(plain, plain);
        }

        if (resolved is ReferenceValue reference)
        {
            return new PatternText(ArnShapes.Of(reference, context), reference, "depends on " + reference);
        }

        var pattern = new StringBuilder();
        string? reason = null;
        Append(pattern, resolved, context, ref reason);
        return new PatternText(pattern.ToString(), resolved, reason);
    }

    /// <summary>Whether the pattern matches a text, in any case; unknown when that depends on a hole.</summary>
    public Truth Matches(string text)
    {
        if (!HasHoles)
        {
            return Truth.Of(Wildcard.Matches(Pattern, text));
        }

        return PatternOverlap.Exists(Pattern, text) ? Truth.Unknown(Why) : Truth.False;
    }

    /// <summary>Why a question about a hole cannot be answered.</summary>
    public string Why => Reason ?? "depends on " + Display;

    /// <inheritdoc />
    public override string ToString() => Display;

    private static void Append(StringBuilder pattern, Value value, EvaluationContext context, ref string? reason)
    {
        switch (value)
        {
            case ScalarValue scalar:
                AppendLiteral(pattern, scalar.Text, ref reason);
                break;
            case TextValue text:
                foreach (var part in text.Parts)
                {
                    if (part.Literal is { } literal)
                    {
                        AppendLiteral(pattern, literal, ref reason);
                    }
                    else
                    {
                        Append(pattern, context.Resolve(part.Hole!), context, ref reason);
                    }
                }

                break;
            case ReferenceValue reference:
                reason ??= "depends on " + reference;
                pattern.Append(ArnShapes.Of(reference, context));
                break;
            case UnknownValue unknown:
                reason ??= unknown.Reason;
                pattern.Append(HoleOf(unknown));
                break;
            default:
                reason ??= "is not text";
                pattern.Append(AnyHole);
                break;
        }
    }

    private static char HoleOf(UnknownValue unknown) => unknown.Source switch
    {
        UnknownSource.PseudoParameter when unknown.Name is "AWS::StackId" or "AWS::NotificationARNs" => NameHole,
        UnknownSource.PseudoParameter => SegmentHole,
        _ => AnyHole,
    };

    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html: ${*}, ${?} and ${$} stand for the character itself.
    private static void AppendLiteral(StringBuilder pattern, string text, ref string? reason)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var end = text[i] == '$' && i + 1 < text.Length && text[i + 1] == '{' ? text.IndexOf('}', i) : -1;
            if (end < 0)
            {
                pattern.Append(text[i]);
                continue;
            }

            var name = text.Substring(i + 2, end - i - 2);
            pattern.Append(name switch { "*" => EscapedStar, "?" => EscapedMark, "$" => '$', _ => NameHole });
            if (name.Length > 1)
            {
                reason ??= "depends on the policy variable ${" + name + "}";
            }

            i = end;
        }
    }
}
