using IacGuard.Rules.Iam.Statements;

namespace IacGuard.Rules.Tests.Iam;

public sealed class PatternOverlapTests
{
    private const string Segment = "\uE002";
    private const string Name = "\uE001";

    [Theory]
    [InlineData($"arn:{Segment}:s3:::orders", $"arn:{Segment}:sqs:{Segment}:{Segment}:{Name}", false)]
    [InlineData($"arn:{Segment}:sqs:{Segment}:{Segment}:orders", $"arn:{Segment}:sqs:{Segment}:{Segment}:{Name}", true)]
    [InlineData($"arn:{Segment}:sqs:*", $"arn:{Segment}:sqs:{Segment}:{Segment}:{Name}", true)]
    [InlineData($"arn:{Segment}:s*", $"arn:{Segment}:sqs:{Segment}:{Segment}:{Name}", true)]
    [InlineData($"arn:{Segment}", $"arn:{Segment}:sqs", false)]
    [InlineData($"arn:{Segment}x:sqs", $"arn:{Segment}:sqs", true)]
    [InlineData($"{Name}:sqs", $"{Segment}:{Segment}:sqs", true)]
    [InlineData("", "**", true)]
    [InlineData("", "a*", false)]
    public void Patterns_HaveATextInCommonOrNot(string left, string right, bool expected)
    {
        Assert.Equal(expected, PatternOverlap.Exists(left, right));
        Assert.Equal(expected, PatternOverlap.Exists(right, left));
    }
}
