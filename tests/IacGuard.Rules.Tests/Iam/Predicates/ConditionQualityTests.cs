using IacGuard.Rules.Tests.Iam.Kit;

namespace IacGuard.Rules.Tests.Iam.Predicates;

public sealed class ConditionQualityTests
{
    private static Judged On(string condition, string effect = "Allow", string options = "true") => Judged.Statement(
        "iam.conditionQuality", $$"""{"Effect": "{{effect}}", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::orders/*", "Condition": {{condition}}}""", options);

    [Theory]
    [InlineData("""{"ForAllValues:StringEquals": {"aws:PrincipalOrgID": "o-1"}}""", "forAllValues")]
    [InlineData("""{"ForAllValues:StringEquals": {"s3:TlsVersion": "1.2"}}""", "forAllValues")]
    [InlineData("""{"StringEqualsIfExists": {"aws:SourceVpc": "vpc-1"}}""", "ifExists")]
    [InlineData("""{"StringLike": {"aws:SourceAccount": "1111*"}}""", "wildcardInSensitiveKey")]
    [InlineData("""{"StringEquals": {"s3:prefix": "home/*"}}""", "literalWildcard")]
    [InlineData("""{"StringEqual": {"s3:prefix": "home/"}}""", "unknownOperator")]
    [InlineData("""{"BoolIfExists": {"aws:MultiFactorAuthPresent": "true"}}""", "mfa")]
    public void PoorCondition_IsFound(string condition, string check) => Assert.Equal(check, On(condition).Only["check"]);

    [Theory]
    [InlineData("""{"ForAllValues:StringEquals": {"aws:TagKeys": ["team"]}}""")]
    [InlineData("""{"StringLike": {"s3:prefix": "home/*"}}""")]
    [InlineData("""{"ArnEquals": {"aws:SourceArn": "arn:aws:sns:*:111122223333:*"}}""")]
    [InlineData("""{"Bool": {"aws:MultiFactorAuthPresent": "true"}}""")]
    [InlineData("""{"StringEqualsIfExists": {"ec2:ResourceTag/team": "orders"}}""")]
    public void SoundCondition_IsFine(string condition) => Assert.True(On(condition).Truth.IsFalse);

    [Fact]
    public void DenyWithoutMfa_MustReachLongTermKeys()
    {
        Assert.Equal("mfa", On("""{"Bool": {"aws:MultiFactorAuthPresent": "false"}}""", "Deny").Only["check"]);
        Assert.True(On("""{"BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}""", "Deny").Truth.IsFalse);
    }

    [Fact]
    public void DenyWithIfExists_IsFine() => Assert.True(On("""{"StringNotEqualsIfExists": {"aws:SourceVpc": "vpc-1"}}""", "Deny").Truth.IsFalse);

    [Fact]
    public void Checks_AreSelected() =>
        Assert.True(On("""{"StringEquals": {"s3:prefix": "home/*"}}""", options: """{"checks": ["mfa"]}""").Truth.IsFalse);
}
