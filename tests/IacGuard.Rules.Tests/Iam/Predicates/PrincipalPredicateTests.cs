using IacGuard.Model;
using IacGuard.Rules.Tests.Iam.Kit;

namespace IacGuard.Rules.Tests.Iam.Predicates;

public sealed class PrincipalPredicateTests
{
    private static Judged On(string predicate, string principal, string condition = "{}", string kind = "resource", string options = "true", string effect = "Allow") =>
        Judged.Statement(
            predicate, $$"""{"Effect": "{{effect}}", "Principal": {{principal}}, "Action": "sqs:*", "Resource": "*", "Condition": {{condition}}}""", options, kind);

    [Theory]
    [InlineData("\"*\"")]
    [InlineData("{\"AWS\": \"*\"}")]
    [InlineData("{\"AWS\": [\"arn:aws:iam::111122223333:root\", \"*\"]}")]
    [InlineData("{\"AWS\": \"arn:aws:iam::*:root\"}")]
    public void Everybody_IsPublic(string principal)
    {
        var judged = On("iam.publicPrincipal", principal);
        Assert.True(judged.Truth.IsTrue);
        Assert.Equal("no condition limits who", judged.Only["conditions"]);
        Assert.True(On("iam.publicPrincipal", principal, kind: "trust").Truth.IsTrue);
    }

    [Theory]
    [InlineData("{\"AWS\": \"arn:aws:iam::111122223333:root\"}")]
    [InlineData("{\"Service\": \"sns.amazonaws.com\"}")]
    [InlineData("{\"AWS\": {\"GetAtt\": \"Role.Arn\"}}")]
    [InlineData("{\"AWS\": {\"Sub\": \"arn:${AWS::Partition}:iam::${AWS::AccountId}:root\"}}")]
    [InlineData("{\"AWS\": {\"Sub\": \"arn:aws:iam::111122223333:role/${ParamRole}\"}}")]
    public void Somebody_IsNotPublic(string principal) => Assert.True(On("iam.publicPrincipal", principal).Truth.IsFalse);

    [Fact]
    public void ParameterAsPrincipal_IsUnknown() => Assert.True(On("iam.publicPrincipal", "{\"AWS\": {\"Ref\": \"ParamWho\"}}").Truth.IsUnknown);

    [Fact]
    public void VpcEndpoint_IsNoGrant() => Assert.True(On("iam.publicPrincipal", "\"*\"", kind: "filter").Truth.IsFalse);

    [Theory]
    [InlineData("""{"StringEquals": {"aws:PrincipalOrgID": "o-1234567890"}}""")]
    [InlineData("""{"ArnEquals": {"aws:SourceArn": {"Ref": "Topic"}}}""")]
    [InlineData("""{"ArnLike": {"aws:SourceArn": "arn:aws:s3:*:*:orders"}}""")]
    [InlineData("""{"ArnLike": {"AWS:sourcearn": "arn:aws:sns:*:111122223333:*"}}""")]
    [InlineData("""{"StringEquals": {"aws:SourceAccount": {"Ref": "AWS::AccountId"}}}""")]
    [InlineData("""{"StringEquals": {"aws:SourceAccount": {"Ref": "ParamAccount"}}}""")]
    [InlineData("""{"StringEquals": {"aws:SourceVpce": "vpce-1"}}""")]
    [InlineData("""{"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}}""")]
    [InlineData("""{"IpAddress": {"aws:SourceIp": ["203.0.113.0/24", "2001:db8::/32"]}}""")]
    [InlineData("""{"StringEquals": {"kms:CallerAccount": "111122223333"}}""")]
    [InlineData("""{"Bool": {"elasticfilesystem:AccessedViaMountTarget": "true"}}""")]
    [InlineData("""{"ForAnyValue:StringLike": {"aws:PrincipalOrgPaths": "o-1/r-1/*"}}""")]
    public void LimitingCondition_MakesItPrivate(string condition) => Assert.True(On("iam.publicPrincipal", "\"*\"", condition).Truth.IsFalse);

    [Theory]
    [InlineData("""{"Bool": {"aws:SecureTransport": "true"}}""")]
    [InlineData("""{"StringEquals": {"aws:RequestedRegion": "eu-west-1"}}""")]
    [InlineData("""{"StringEqualsIfExists": {"aws:PrincipalOrgID": "o-1234567890"}}""")]
    [InlineData("""{"ForAllValues:StringEquals": {"aws:PrincipalOrgID": "o-1234567890"}}""")]
    [InlineData("""{"StringNotEquals": {"aws:SourceVpc": "vpc-1"}}""")]
    [InlineData("""{"StringLike": {"aws:SourceVpc": "vpc-*"}}""")]
    [InlineData("""{"Null": {"aws:SourceArn": "false"}}""")]
    [InlineData("""{"IpAddress": {"aws:SourceIp": "0.0.0.0/0"}}""")]
    [InlineData("""{"IpAddress": {"aws:SourceIp": ["203.0.113.0/24", "0.0.0.0/1"]}}""")]
    [InlineData("""{"ArnLike": {"aws:SourceArn": "arn:aws:sns:*:*:*"}}""")]
    [InlineData("""{"StringLike": {"aws:userid": "*"}}""")]
    [InlineData("""{"StringEquals": {"aws:PrincipalAccount": "${aws:ResourceAccount}"}}""")]
    public void LooseCondition_LeavesItPublic(string condition)
    {
        var judged = On("iam.publicPrincipal", "\"*\"", condition);
        Assert.True(judged.Truth.IsTrue);
        Assert.Contains("does not limit who", judged.Only["conditions"], StringComparison.Ordinal);
    }

    [Fact]
    public void ParameterInWildcardCondition_IsUnknown() =>
        Assert.True(On("iam.publicPrincipal", "\"*\"", """{"StringLike": {"aws:SourceVpc": {"Ref": "ParamVpc"}}}""").Truth.IsUnknown);

    [Fact]
    public void LambdaPermission_IsReadFromFields()
    {
        var stack = JsonModel.Stack("""
            {"Open": {"Type": "AWS::Lambda::Permission", "Properties": {"Action": "lambda:InvokeFunction", "FunctionName": {"Ref": "F"}, "Principal": "*"}},
             "Org": {"Type": "AWS::Lambda::Permission", "Properties": {"Action": "lambda:InvokeFunction", "FunctionName": {"Ref": "F"}, "Principal": "*", "PrincipalOrgID": "o-1"}}}
            """);
        Assert.True(Judged.Rows("iam.publicPrincipal", "iam.statement", stack.Resources[0]).Truth.IsTrue);
        Assert.True(Judged.Rows("iam.publicPrincipal", "iam.statement", stack.Resources[1]).Truth.IsFalse);
    }

    [Theory]
    [InlineData("""{"Principal": "sns.amazonaws.com"}""", true)]
    [InlineData("""{"Principal": "sns.amazonaws.com", "SourceArn": {"Ref": "Topic"}}""", false)]
    [InlineData("""{"Principal": "s3.amazonaws.com", "SourceArn": {"GetAtt": "Bucket.Arn"}}""", true)]
    [InlineData("""{"Principal": "s3.amazonaws.com", "SourceArn": "arn:aws:s3:::orders"}""", true)]
    [InlineData("""{"Principal": "s3.amazonaws.com", "SourceArn": {"GetAtt": "Bucket.Arn"}, "SourceAccount": {"Ref": "AWS::AccountId"}}""", false)]
    [InlineData("""{"Principal": "arn:aws:iam::111122223333:role/caller"}""", false)]
    [InlineData("""{"Principal": "alexa-appkit.amazon.com", "EventSourceToken": "t"}""", false)]
    public void LambdaPermission_NamesItsSource(string fields, bool found)
    {
        var stack = JsonModel.Stack("""
            {"P": {"Type": "AWS::Lambda::Permission", "Properties": FIELDS}, "Topic": {"Type": "AWS::SNS::Topic"}, "Bucket": {"Type": "AWS::S3::Bucket"}}
            """.Replace("FIELDS", fields, StringComparison.Ordinal));
        Assert.Equal(found, Judged.Rows("iam.confusedDeputy", "iam.statement", stack.Resources[0]).Truth.IsTrue);
    }

    [Theory]
    [InlineData("sns.amazonaws.com", "resource", true)]
    [InlineData("states.amazonaws.com", "trust", true)]
    [InlineData("logs.eu-west-1.amazonaws.com", "trust", true)]
    [InlineData("lambda.amazonaws.com", "trust", false)]
    [InlineData("ec2.amazonaws.com", "trust", false)]
    public void ServiceThatNamesItsSource_MustBeLimited(string service, string kind, bool found)
    {
        var principal = $$"""{"Service": "{{service}}"}""";
        Assert.Equal(found, On("iam.confusedDeputy", principal, kind: kind).Truth.IsTrue);
        Assert.True(On("iam.confusedDeputy", principal, """{"StringEquals": {"aws:SourceAccount": "111122223333"}}""", kind).Truth.IsFalse);
    }

    [Fact]
    public void WholeAccount_IsFoundInTrust()
    {
        const string Root = """{"AWS": "arn:aws:iam::111122223333:root"}""";
        Assert.True(On("iam.wholeAccountTrust", Root, kind: "trust").Truth.IsTrue);
        Assert.True(On("iam.wholeAccountTrust", "{\"AWS\": \"111122223333\"}", kind: "trust").Truth.IsTrue);
        Assert.True(On("iam.wholeAccountTrust", Root, """{"StringEquals": {"sts:ExternalId": "x"}}""", "trust").Truth.IsFalse);
        Assert.True(On("iam.wholeAccountTrust", "{\"AWS\": \"arn:aws:iam::111122223333:role/ci\"}", kind: "trust").Truth.IsFalse);
        const string Own = """{"AWS": {"Sub": "arn:${AWS::Partition}:iam::${AWS::AccountId}:root"}}""";
        Assert.True(On("iam.wholeAccountTrust", Own, kind: "trust").Truth.IsTrue);
        Assert.True(On("iam.wholeAccountTrust", Own, kind: "trust", options: """{"account": "foreign"}""").Truth.IsFalse);
    }

    [Theory]
    [InlineData("iam.wholeAccountTrust", """{"account": "foreign"}""", null, true)]
    [InlineData("iam.wholeAccountTrust", """{"account": "foreign"}""", "111122223333", false)]
    [InlineData("iam.wholeAccountTrust", """{"account": "own"}""", "111122223333", true)]
    [InlineData("iam.missingExternalId", "{}", "444455556666", true)]
    [InlineData("iam.missingExternalId", "{}", "111122223333", false)]
    public void AccountOfTheStack_IsNotForeign(string predicate, string options, string? account, bool offends)
    {
        var stack = JsonModel.Stack("""
            {"R": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {"Statement": {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"AWS": "arn:aws:iam::111122223333:root"}}}}}}
            """);
        var deployed = new Stack("Deployed", null, stack.Resources) { AccountId = account };
        Assert.Equal(offends, Judged.Rows(predicate, "iam.statement", deployed.Resources[0], options).Truth.IsTrue);
    }

    [Fact]
    public void ForeignAccount_NeedsExternalId()
    {
        const string Role = """{"AWS": "arn:aws:iam::111122223333:role/partner"}""";
        Assert.Equal("111122223333", On("iam.missingExternalId", Role, kind: "trust").Only["account"]);
        Assert.True(On("iam.missingExternalId", Role, kind: "trust", options: """{"accounts": ["111122223333"]}""").Truth.IsFalse);
        Assert.True(On("iam.missingExternalId", Role, """{"StringEquals": {"sts:ExternalId": {"Ref": "ParamId"}}}""", "trust").Truth.IsFalse);
    }

    [Fact]
    public void ServiceGrant_IsRecognised()
    {
        const string Options = """{"services": ["events"], "actions": ["sqs:SendMessage"]}""";
        Assert.True(On("iam.allowsService", "{\"Service\": \"events.amazonaws.com\"}", options: Options).Truth.IsTrue);
        Assert.True(On("iam.allowsService", "\"*\"", options: Options).Truth.IsTrue);
        Assert.True(On("iam.allowsService", "{\"Service\": \"sns.amazonaws.com\"}", options: Options).Truth.IsFalse);
    }

    [Theory]
    [InlineData("""{"Bool": {"aws:SecureTransport": "false"}}""", true)]
    [InlineData("""{"Bool": {"aws:SecureTransport": false}}""", true)]
    [InlineData("""{"BoolIfExists": {"aws:SecureTransport": "false"}}""", true)]
    [InlineData("""{"NumericLessThan": {"s3:TlsVersion": 1.2}}""", true)]
    [InlineData("""{"Bool": {"aws:SecureTransport": "true"}}""", false)]
    [InlineData("""{"Bool": {"aws:SecureTransport": "false"}, "StringEquals": {"aws:RequestedRegion": "x"}}""", false)]
    public void PlainTransport_IsRefused(string condition, bool refused)
    {
        Assert.Equal(refused, On("iam.deniesInsecureTransport", "\"*\"", condition, effect: "Deny").Truth.IsTrue);
        Assert.True(On("iam.deniesInsecureTransport", "\"*\"", condition, effect: "Allow").Truth.IsFalse);
        Assert.True(On("iam.deniesInsecureTransport", "{\"Service\": \"sns.amazonaws.com\"}", condition, effect: "Deny").Truth.IsFalse);
    }
}
