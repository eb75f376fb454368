using IacGuard.CloudFormation.Reading;
using IacGuard.Model;

namespace IacGuard.CloudFormation;

/// <summary>A value of one stack that another one sees: an export, or the argument of a nested stack.</summary>
/// <param name="Owner">The stack whose resources the value refers to.</param>
/// <param name="Value">The value as its owner sees it.</param>
public sealed record ForeignValue(Stack Owner, Value Value)
{
    /// <summary>The value as another stack sees it: references say which stack they mean, and it stands at <paramref name="span"/>.</summary>
    public Value SeenFrom(SourceSpan span) => new ValueMover(span, Owner).Move(Value);
}
