using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering;

/// <summary>What one construct, call or piece of code out of view was given.</summary>
internal sealed class ReachPart
{
    // A shorter part of a name may stand in any text.
    private const int LeastLiteral = 3;

    private readonly bool isLibrary;
    private readonly HashSet<CdkObject> objects = [];
    private readonly HashSet<string> paths = new(StringComparer.Ordinal);
    private readonly HashSet<string> logicalIds = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];
    private bool hasUnknown;

    /// <summary>Reads what was given: constructs, what was made of them, and references to them in texts.</summary>
    /// <param name="given">The values.</param>
    /// <param name="isLibrary">Whether the library got it, which knows no names but those that it is given.</param>
    /// <param name="makes">Whether it may make resources of a type; null for any type.</param>
    public ReachPart(IEnumerable<CdkValue> given, bool isLibrary, Func<string, bool>? makes)
    {
        this.isLibrary = isLibrary;
        Makes = makes;
        foreach (var value in given)
        {
            Add(value);
        }
    }

    /// <summary>Whether it may make resources of a type; null for any type.</summary>
    public Func<string, bool>? Makes { get; }

    /// <summary>Whether it can refer to a resource.</summary>
    public bool Holds(ResourceDraft resource) =>
        logicalIds.Contains(resource.LogicalId) || KnowsName(resource)
        || paths.Any(path => Places.IsWithin(resource.ConstructPath, path));

    // QueueName of AWS::SQS::Queue, or Name.
    private bool KnowsName(ResourceDraft resource)
    {
        var own = resource.Properties[resource.Type.Substring(resource.Type.LastIndexOf(':') + 1) + "Name"];
        var name = own.IsAbsent ? resource.Properties["Name"] : own;
        return !name.IsAbsent && (!isLibrary || hasUnknown || LiteralOf(name) is not { Length: >= LeastLiteral } text || texts.Exists(t => t.IndexOf(text, StringComparison.Ordinal) >= 0));
    }

    // Who writes a name together from parts writes them again where the name is meant.
    private static string? LiteralOf(Value name) => name switch
    {
        ScalarValue known => known.Text,
        TextValue text => text.Parts.Select(static p => p.Literal ?? "").OrderByDescending(static l => l.Length).First(),
        _ => null,
    };

    // The last part of an ARN or an address may be a whole name, and so may a bucket before its objects; what a text begins with and goes on from is a part of another one.
    private static bool MayBeAName(IReadOnlyList<TextPart> parts, int at)
    {
        var before = at == 0 ? "" : parts[at - 1].Literal ?? "-";
        var after = at == parts.Count - 1 ? "" : parts[at + 1].Literal ?? "-";
        return (before.Length == 0 || IsDelimiter(before[before.Length - 1])) && (after.Length == 0 || (IsDelimiter(after[0]) && (before.Length > 0 || after[0] != '/')));
    }

    private static bool IsDelimiter(char sign) => !char.IsLetterOrDigit(sign) && sign is not ('-' or '_' or '.');

    private void Add(CdkValue value)
    {
        foreach (var part in value.Reachable())
        {
            switch (part)
            {
                case CdkObject made:
                    Add(made);
                    break;
                case PlainValue plain:
                    Add(plain.Value);
                    break;
            }
        }
    }

    private void Add(Value value)
    {
        switch (value)
        {
            case ReferenceValue reference:
                logicalIds.Add(reference.LogicalId);
                break;
            case ScalarValue scalar:
                texts.Add(scalar.Text);
                break;
            case TextValue text:
                texts.AddRange(text.Parts.Select(static p => p.Literal).OfType<string>());
                Enumerable.Range(0, text.Parts.Count).Where(i => text.Parts[i].Hole is { } hole && (hole is not UnknownValue || MayBeAName(text.Parts, i))).ToList().ForEach(i => Add(text.Parts[i].Hole!));
                break;
            case ListValue list:
                list.Items.ToList().ForEach(Add);
                break;
            case MapValue map:
                map.Entries.ToList().ForEach(e => Add(e.Value));
                break;
            case ChoiceValue choice:
                Add(choice.WhenTrue);
                Add(choice.WhenFalse);
                break;
            case UnknownValue { Source: not UnknownSource.PseudoParameter, MayBeText: true }:
                hasUnknown = true;
                break;
        }
    }

    private void Add(CdkObject made)
    {
        if (!objects.Add(made))
        {
            return;
        }

        if (made.Construct is { Path.Length: > 0 } identity)
        {
            paths.Add(identity.Path);
        }

        // The props of a stack are no business of what stands in it.
        foreach (var argument in made.Fqn == "aws-cdk-lib.Stack" ? [] : made.Arguments)
        {
            Add(argument.Value);
        }

        if (made.Receiver is { } receiver)
        {
            Add(receiver);
        }
    }
}
