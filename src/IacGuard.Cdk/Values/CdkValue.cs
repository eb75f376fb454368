using IacGuard.Model;

namespace IacGuard.Cdk.Values;

/// <summary>What a C# expression comes to, as far as it can be told without running it. Immutable but for what happens to a <see cref="CdkObject"/>.</summary>
public abstract class CdkValue
{
    private protected CdkValue(SourceSpan span) => Span = span;

    /// <summary>The expression that it came from.</summary>
    public SourceSpan Span { get; }
}

/// <summary>A value of the model: text, number, boolean, a reference to a resource, text with holes, unknown; absent for C#'s <c>null</c>.</summary>
public sealed class PlainValue(Value value) : CdkValue(value.Span)
{
    /// <summary>The value; its span is the expression.</summary>
    public Value Value { get; } = value;

    /// <inheritdoc />
    public override string ToString() => Value.ToString()!;
}

/// <summary>A member of a jsii enum, such as <c>QueueEncryption.UNENCRYPTED</c>.</summary>
/// <param name="fqn">The enum's jsii name, such as <c>aws-cdk-lib.aws_sqs.QueueEncryption</c>.</param>
/// <param name="member">The member's jsii name.</param>
/// <param name="span">The expression.</param>
public sealed class EnumMember(string fqn, string member, SourceSpan span) : CdkValue(span)
{
    /// <summary>The enum's jsii name.</summary>
    public string Fqn { get; } = fqn;

    /// <summary>The member's jsii name, such as <c>UNENCRYPTED</c>.</summary>
    public string Member { get; } = member;

    /// <inheritdoc />
    public override string ToString() => Fqn + "." + Member;
}

/// <summary>An array, list or collection expression.</summary>
public sealed class ListOf(IReadOnlyList<CdkValue> items, SourceSpan span, bool isOpen = false) : CdkValue(span)
{
    /// <summary>The items that are known to be there, in order.</summary>
    public IReadOnlyList<CdkValue> Items { get; } = items;

    /// <summary>Whether more items may be there (added in a loop, spread from something unknown).</summary>
    public bool IsOpen { get; } = isOpen;

    /// <inheritdoc />
    public override string ToString() => "[" + string.Join(", ", Items) + (IsOpen ? ", ...]" : "]");
}

/// <summary>A named member of a <see cref="StructValue"/> or an entry of a <see cref="MapOf"/>.</summary>
/// <param name="Name">The jsii name of the property, or the key.</param>
/// <param name="NameSpan">Where the name stands.</param>
/// <param name="Value">What it is set to.</param>
public sealed record NamedValue(string Name, SourceSpan NameSpan, CdkValue Value);

/// <summary>A dictionary with known keys; a <c>Dictionary</c>, an anonymous object, or an L1 property given as such.</summary>
public sealed class MapOf(IReadOnlyList<NamedValue> entries, SourceSpan span, bool isOpen = false) : CdkValue(span)
{
    /// <summary>The entries in source order; a later one with the same key replaces an earlier one.</summary>
    public IReadOnlyList<NamedValue> Entries { get; } = entries;

    /// <summary>Whether more entries may be there.</summary>
    public bool IsOpen { get; } = isOpen;

    /// <summary>The value under a key; null when there is none (or, for an open one, when it is not known).</summary>
    public CdkValue? this[string key]
    {
        get
        {
            for (var i = Entries.Count - 1; i >= 0; i--)
            {
                if (Entries[i].Name == key)
                {
                    return Entries[i].Value;
                }
            }

            return null;
        }
    }

    /// <inheritdoc />
    public override string ToString() => "{" + string.Join(", ", Entries.Select(static e => e.Name + ": " + e.Value)) + (IsOpen ? ", ...}" : "}");
}

/// <summary>A props object: an instance of a jsii struct (<c>[JsiiByValue]</c>) such as <c>QueueProps</c>.</summary>
/// <param name="fqn">The struct's jsii name, such as <c>aws-cdk-lib.aws_sqs.QueueProps</c>.</param>
/// <param name="members">The members that are set, each once.</param>
/// <param name="span">The class name behind <c>new</c>: short enough to underline.</param>
/// <param name="isOpen">Whether members may be set that are not listed.</param>
public sealed class StructValue(string fqn, IReadOnlyList<NamedValue> members, SourceSpan span, bool isOpen = false) : CdkValue(span)
{
    /// <summary>The struct's jsii name.</summary>
    public string Fqn { get; } = fqn;

    /// <summary>The members that are set, in source order, each once.</summary>
    public IReadOnlyList<NamedValue> Members { get; } = members;

    /// <summary>Whether members may be set that are not listed.</summary>
    public bool IsOpen { get; } = isOpen;

    /// <summary>The value of a member by its jsii name; null when it is not set (or, for an open one, not known).</summary>
    public CdkValue? this[string name]
    {
        get
        {
            for (var i = 0; i < Members.Count; i++)
            {
                if (Members[i].Name == name)
                {
                    return Members[i].Value;
                }
            }

            return null;
        }
    }

    /// <inheritdoc />
    public override string ToString() => Fqn + " {" + string.Join(", ", Members.Select(static m => m.Name + ": " + m.Value)) + (IsOpen ? ", ...}" : "}");
}

/// <summary>One of two values by a condition: <c>?:</c>, <c>if</c>, <c>switch</c>, <c>??</c>.</summary>
public sealed class ChoiceOf(Condition condition, CdkValue whenTrue, CdkValue whenFalse, SourceSpan span) : CdkValue(span)
{
    /// <summary>What decides.</summary>
    public Condition Condition { get; } = condition;

    /// <summary>The value when the condition holds.</summary>
    public CdkValue WhenTrue { get; } = whenTrue;

    /// <summary>The value when it does not.</summary>
    public CdkValue WhenFalse { get; } = whenFalse;

    /// <inheritdoc />
    public override string ToString() => $"({Condition} ? {WhenTrue} : {WhenFalse})";
}
