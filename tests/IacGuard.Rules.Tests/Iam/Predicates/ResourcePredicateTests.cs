using IacGuard.Rules.Iam.Data;
using IacGuard.Rules.Iam.Predicates;
using IacGuard.Rules.Tests.Iam.Kit;

namespace IacGuard.Rules.Tests.Iam.Predicates;

public sealed class ResourcePredicateTests
{
    private static Judged On(string predicate, string action, string resource, string options = "true", string kind = "identity", string more = "") =>
        Judged.Statement(predicate, $$"""{"Effect": "Allow", "Action": {{action}}, "Resource": {{resource}} {{more}}}""", options, kind);

    [Fact]
    public void ScopableAction_OnStarIsFoundWithSplit()
    {
        var only = On("iam.scopableOnStar", """["ec2:DescribeInstances", "sqs:SendMessage"]""", "\"*\"").Only;
        Assert.Equal(("*", "sqs:SendMessage", "ec2:DescribeInstances", "1"), (only["element"], only["actions"], only["unscopable"], only["count"]));
        Assert.Equal("arn:${Partition}:sqs:${Region}:${Account}:${QueueName}", only["arn"]);
        Assert.StartsWith("keep * for ec2:DescribeInstances, and move sqs:SendMessage", only["split"], StringComparison.Ordinal);
        Assert.Equal("Resource", only.Path);
    }

    [Fact]
    public void ExemptAction_StaysOnStar()
    {
        var only = On("iam.scopableOnStar", """["sqs:SendMessage", "logs:PutLogEvents"]""", "\"*\"", """{"exempt": ["logs:PutLogEvents"]}""").Only;
        Assert.Equal(("sqs:SendMessage", "logs:PutLogEvents"), (only["actions"], only["unscopable"]));
        Assert.True(On("iam.scopableOnStar", """["logs:PutLogEvents", "ec2:DescribeInstances"]""", "\"*\"", """{"exempt": ["logs:PutLogEvents"]}""").Truth.IsFalse);
    }

    [Theory]
    [InlineData("\"ec2:DescribeInstances\"")]
    [InlineData("[\"sqs:ListQueues\", \"xray:PutTraceSegments\", \"s3:ListAllMyBuckets\"]")]
    public void UnscopableActions_MayBeOnStar(string action) => Assert.True(On("iam.scopableOnStar", action, "\"*\"").Truth.IsFalse);

    [Theory]
    [InlineData("\"arn:aws:sqs:eu-west-1:111122223333:orders\"")]
    [InlineData("{\"GetAtt\": \"Queue.Arn\"}")]
    [InlineData("{\"Sub\": \"${Bucket.Arn}/*\"}")]
    [InlineData("{\"Sub\": \"arn:aws:s3:::${Bucket}/*\"}")]
    public void NamedResource_IsNoStar(string resource) => Assert.True(On("iam.scopableOnStar", "\"sqs:SendMessage\"", resource).Truth.IsFalse);

    [Fact]
    public void ParameterAsResource_IsUnknown()
    {
        var judged = On("iam.scopableOnStar", "\"sqs:SendMessage\"", "{\"Ref\": \"ParamArn\"}");
        Assert.Equal("depends on parameter ParamArn, which has no default", judged.Truth.Reason);
    }

    [Theory]
    [InlineData("resource")]
    [InlineData("key")]
    [InlineData("trust")]
    [InlineData("filter")]
    public void PolicyOfOneResource_MayHaveStar(string kind) => Assert.True(On("iam.scopableOnStar", "\"kms:Decrypt\"", "\"*\"", "true", kind).Truth.IsFalse);

    [Fact]
    public void AccountPolicy_MayNotHaveStar() => Assert.True(On("iam.scopableOnStar", "\"logs:PutLogEvents\"", "\"*\"", "true", "account").Truth.IsTrue);

    [Theory]
    [InlineData("""{"StringEquals": {"aws:ResourceAccount": "111122223333"}}""", false)]
    [InlineData("""{"StringEquals": {"aws:ResourceTag/team": "orders"}}""", false)]
    [InlineData("""{"StringEqualsIfExists": {"aws:ResourceTag/team": "orders"}}""", true)]
    [InlineData("""{"StringEquals": {"aws:RequestedRegion": "eu-west-1"}}""", true)]
    public void LimitingCondition_Spares(string condition, bool found) =>
        Assert.Equal(found, On("iam.scopableOnStar", "\"sqs:SendMessage\"", "\"*\"", "true", "identity", ", \"Condition\": " + condition).Truth.IsTrue);

    [Fact]
    public void Levels_NarrowWhatCounts()
    {
        Assert.True(On("iam.scopableOnStar", "\"sqs:GetQueueUrl\"", "\"*\"", """{"levels": ["Write"]}""").Truth.IsFalse);
        Assert.True(On("iam.scopableOnStar", "\"sqs:SendMessage\"", "\"*\"", """{"levels": ["Write"]}""").Truth.IsTrue);
    }

    [Theory]
    [InlineData("\"*\"", "allActions")]
    [InlineData("\"s3:*\"", "serviceWildcard")]
    [InlineData("\"s3:GetObject*\"", "cdkGrants")]
    public void ExemptElements_AreLeftToOtherRules(string action, string exempt)
    {
        Assert.True(On("iam.scopableOnStar", action, "\"*\"").Truth.IsTrue);
        Assert.True(On("iam.scopableOnStar", action, "\"*\"", $$"""{"exempt": ["{{exempt}}"]}""").Truth.IsFalse);
    }

    [Theory]
    [InlineData("arn:aws:s3:::*")]
    [InlineData("arn:*:*:*:*:*")]
    [InlineData("arn:aws:sqs:*:*:*")]
    [InlineData("arn:aws:*")]
    [InlineData("arn:aws:s3:::*/*")]
    [InlineData("arn:aws:iam::*:role/*")]
    [InlineData("arn:aws:logs:eu-west-1:111122223333:*")]
    public void WideArn_IsEffectivelyStar(string resource) => Assert.True(On("iam.effectivelyStarResource", "\"s3:GetObject\"", $"\"{resource}\"").Truth.IsTrue);

    [Theory]
    [InlineData("\"*\"")]
    [InlineData("\"arn:aws:s3:::orders/*\"")]
    [InlineData("\"arn:aws:s3:::orders-*\"")]
    [InlineData("\"arn:aws:iam::111122223333:role/*\"")]
    [InlineData("\"arn:aws:logs:*:*:log-group:/aws/lambda/*\"")]
    [InlineData("{\"Sub\": \"arn:aws:s3:::${Bucket}/*\"}")]
    [InlineData("{\"Sub\": \"arn:${AWS::Partition}:s3:::${AWS::AccountId}-logs/*\"}")]
    [InlineData("{\"Sub\": \"arn:aws:s3:::${ParamName}-logs/*\"}")]
    [InlineData("\"arn:aws:s3:::${aws:username}/*\"")]
    public void NamedArn_IsNotEffectivelyStar(string resource) => Assert.True(On("iam.effectivelyStarResource", "\"s3:GetObject\"", resource).Truth.IsFalse);

    [Theory]
    [InlineData("{\"Sub\": \"arn:aws:s3:::${ParamName}*\"}")]
    [InlineData("{\"Sub\": \"arn:aws:s3:::${ParamName}/*\"}")]
    public void ParameterAtTopSegment_IsUnknown(string resource) => Assert.True(On("iam.effectivelyStarResource", "\"s3:GetObject\"", resource).Truth.IsUnknown);

    [Fact]
    public void WholeType_IsTakenOnRequest() =>
        Assert.True(On("iam.effectivelyStarResource", "\"iam:GetRole\"", "\"arn:aws:iam::111122223333:role/*\"", """{"typeWildcards": true}""").Truth.IsTrue);

    [Theory]
    [InlineData("\"s3:GetObject\"", "\"arn:aws:s3:::orders\"")]
    [InlineData("\"s3:GetObject\"", "{\"GetAtt\": \"Bucket.Arn\"}")]
    [InlineData("\"s3:ListBucket\"", "\"arn:aws:s3:::orders/*\"")]
    [InlineData("\"sqs:SendMessage\"", "[\"arn:aws:sns:eu-west-1:111122223333:orders\", {\"GetAtt\": \"Bucket.Arn\"}]")]
    [InlineData("\"s3:GetObject*\"", "{\"GetAtt\": \"Queue.Arn\"}")]
    public void ActionOnWrongType_IsFound(string action, string resource) => Assert.True(On("iam.resourceTypeMismatch", action, resource).Truth.IsTrue);

    [Theory]
    [InlineData("\"s3:GetObject\"", "[\"arn:aws:s3:::orders\", \"arn:aws:s3:::orders/*\"]")]
    [InlineData("\"s3:GetObject\"", "{\"Sub\": \"${Bucket.Arn}/*\"}")]
    [InlineData("\"s3:GetObject\"", "\"*\"")]
    [InlineData("\"s3:GetObject\"", "\"arn:aws:s3:::orders*\"")]
    [InlineData("\"s3:GetObject\"", "{\"GetAtt\": \"Elsewhere.Arn\"}")]
    [InlineData("\"sqs:SendMessage\"", "{\"Sub\": \"arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:orders\"}")]
    [InlineData("\"ec2:DescribeInstances\"", "\"arn:aws:s3:::orders\"")]
    public void FittingOrUndecidedType_IsNoMismatch(string action, string resource) => Assert.True(On("iam.resourceTypeMismatch", action, resource).Truth.IsFalse);

    [Fact]
    public void ParameterAsResource_LeavesMismatchUnknown() =>
        Assert.True(On("iam.resourceTypeMismatch", "\"s3:GetObject\"", "{\"Ref\": \"ParamArn\"}").Truth.IsUnknown);

    [Fact]
    public void UnscopableAction_OnArnIsFound()
    {
        Assert.Equal("ec2:DescribeInstances", On("iam.unscopableOnArn", "\"ec2:DescribeInstances\"", "\"arn:aws:ec2:eu-west-1:111122223333:instance/i-1\"").Only["action"]);
        Assert.True(On("iam.unscopableOnArn", "\"ec2:DescribeInstances\"", "[\"arn:aws:s3:::x\", \"*\"]").Truth.IsFalse);
    }

    [Theory]
    [InlineData("\"Action\": \"iam:PassRole\", \"Resource\": \"*\"", true)]
    [InlineData("\"Action\": \"iam:Pass*\", \"Resource\": \"arn:aws:iam::111122223333:role/*\"", true)]
    [InlineData("\"NotAction\": \"s3:*\", \"Resource\": \"*\"", true)]
    [InlineData("\"Action\": \"iam:PassRole\", \"NotResource\": \"arn:aws:iam::111122223333:role/admin\"", true)]
    [InlineData("\"Action\": \"*\", \"Resource\": \"*\"", true)]
    [InlineData("\"Action\": \"iam:PassRole\", \"Resource\": \"arn:aws:iam::111122223333:role/app-*\"", false)]
    [InlineData("\"Action\": \"iam:PassRole\", \"Resource\": {\"GetAtt\": \"Role.Arn\"}", false)]
    [InlineData("\"Action\": \"iam:PassRole\", \"Resource\": \"*\", \"Condition\": {\"StringEquals\": {\"iam:PassedToService\": \"ecs-tasks.amazonaws.com\"}}", false)]
    [InlineData("\"Action\": \"iam:PassRole\", \"Resource\": \"*\", \"Condition\": {\"StringLike\": {\"iam:PassedToService\": \"*\"}}", true)]
    [InlineData("\"NotAction\": \"iam:*\", \"Resource\": \"*\"", false)]
    public void PassRole_OnEveryRole(string statement, bool found) =>
        Assert.Equal(found, Judged.Statement("iam.passRoleOnStar", $$"""{"Effect": "Allow", {{statement}}}""").Truth.IsTrue);

    [Fact]
    public void AssumeRole_OnEveryRole()
    {
        Assert.True(On("iam.assumeRoleOnStar", "\"sts:AssumeRole\"", "\"*\"").Truth.IsTrue);
        Assert.True(On("iam.assumeRoleOnStar", "\"sts:AssumeRole\"", "\"arn:aws:iam::111122223333:role/deploy\"").Truth.IsFalse);
        Assert.True(On("iam.assumeRoleOnStar", "\"sts:AssumeRole\"", "\"*\"", "true", "trust").Truth.IsFalse);
    }

    [Theory]
    [InlineData("iam.dataExfiltrationOnStar", "s3:Get*", "s3:GetObject and s3:GetObjectVersion")]
    [InlineData("iam.credentialExposureOnStar", "iam:CreateAccessKey", "iam:CreateAccessKey")]
    [InlineData("iam.permissionsManagementOnStar", "s3:PutBucketPolicy", "s3:PutBucketPolicy")]
    public void RiskyActions_OnStarAreFound(string predicate, string action, string grants)
    {
        Assert.Equal(grants, On(predicate, $"\"{action}\"", "\"*\"").Only["grants"]);
        Assert.True(On(predicate, $"\"{action}\"", "\"arn:aws:s3:::orders\"").Truth.IsFalse);
    }

    [Fact]
    public void RiskyActionNames_AreKnown() => Assert.All(
        new DataExfiltrationOnStar().Actions.Concat(new CredentialExposureOnStar().Actions), static a => Assert.NotNull(ServiceAuthorization.Default.FindAction(a)));

    [Fact]
    public void UnscopableCredentialCall_IsSpared() =>
        Assert.True(On("iam.credentialExposureOnStar", "\"ecr:GetAuthorizationToken\"", "\"*\"").Truth.IsFalse);
}
