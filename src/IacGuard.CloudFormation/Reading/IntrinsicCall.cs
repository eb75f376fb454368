using IacGuard.Documents;
using IacGuard.Model;

namespace IacGuard.CloudFormation.Reading;

/// <summary>An intrinsic function at a place: <c>{Fn::Sub: x}</c> and <c>!Sub x</c> alike.</summary>
/// <param name="Name">The name in its long form, such as <c>Fn::Sub</c>.</param>
/// <param name="Argument">The argument; in the short form the tagged node itself.</param>
/// <param name="IsTagged">Whether the argument carries the function's own tag, which is then not to be read again.</param>
/// <param name="Span">The whole call.</param>
/// <param name="Scope">The names around it.</param>
internal readonly record struct IntrinsicCall(string Name, Node Argument, bool IsTagged, SourceSpan Span, Scope? Scope)
{
    /// <summary>The arguments of a function that takes a list; null when it was given something else.</summary>
    internal IReadOnlyList<Node>? Arguments => Argument is SequenceNode list && (IsTagged || list.Tag is null) ? list.Items : null;

    /// <summary>What a call that breaks the function's form stands for.</summary>
    internal UnknownValue Malformed(string expected) =>
        new(UnknownSource.Intrinsic, $"{Name} expects {expected}", Span) { Name = Name + "@" + Span.Start.ToString(System.Globalization.CultureInfo.InvariantCulture) };

    /// <summary>Recognises a call: a short-form tag, or a map whose one key is a function's name.</summary>
    internal static bool TryRead(Node node, Scope? scope, out IntrinsicCall call)
    {
        if (node.Tag is { Length: > 1 } tag)
        {
            call = new IntrinsicCall(LongName(tag), node, IsTagged: true, node.Span, scope);
            return true;
        }

        if (node is MappingNode { Entries.Count: 1 } map && IsFunction(map.Entries[0].Key.Text))
        {
            call = new IntrinsicCall(map.Entries[0].Key.Text, map.Entries[0].Value, IsTagged: false, node.Span, scope);
            return true;
        }

        call = default;
        return false;
    }

    internal static bool IsFunction(string key) =>
        key.StartsWith("Fn::", StringComparison.Ordinal) ? !Loops.IsLoop(key) : key is "Ref";

    private static string LongName(string tag) => tag switch
    {
        "!Ref" => "Ref",
        "!Condition" => "Condition",
        "!Sub" => "Fn::Sub",
        "!GetAtt" => "Fn::GetAtt",
        "!Join" => "Fn::Join",
        "!If" => "Fn::If",
        _ => "Fn::" + tag.Substring(1),
    };
}
