using IacGuard.Rules.Suppressions;

namespace IacGuard.Rules.Tests.Engine;

public sealed class TrivyIdsTests
{
    [Theory]
    [InlineData("AVD-AWS-0086", "AWS-0086")]
    [InlineData("AWS-0086", "AWS-0086")]
    [InlineData("avd-aws-0086", "AWS-0086")]
    [InlineData("aws-s3-block-public-acls", "AWS-0086")]
    [InlineData("aws-vpc-no-public-ingress-sgr", "AWS-0107")]
    [InlineData("aws-ec2-no-public-ingress-sgr", "AWS-0107")]
    [InlineData("AVD-AWS-0107[from_port=22]", "AWS-0107")]
    [InlineData("aws-sqs-*", "AWS-0096 AWS-0097 AWS-0135")]
    [InlineData("AVD-AWS-9999", "AWS-9999")]
    public void WrittenId_MeansTheChecks(string written, string expected) => Assert.Equal(expected, string.Join(" ", TrivyIds.Resolve(written)));
}
