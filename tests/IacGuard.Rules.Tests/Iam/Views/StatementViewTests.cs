using IacGuard.Model;
using IacGuard.Rules.Evaluation;
using IacGuard.Rules.Tests.Iam.Kit;

namespace IacGuard.Rules.Tests.Iam.Views;

public sealed class StatementViewTests
{
    private const string Statement = """{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}""";

    private static List<Row> Rows(string type, string properties, string view = "iam.statement") =>
        [.. Judged.View(view).Rows(JsonModel.Stack($"{{\"R\": {{\"Type\": \"AWS::{type}\", \"Properties\": {properties.Replace("STATEMENT", Statement, StringComparison.Ordinal)}}}}}").Resources[0])];

    [Theory]
    [InlineData("IAM::Role", """{"Policies": [{"PolicyDocument": {"Statement": [STATEMENT]}}]}""", "identity", null, "Policies[0].PolicyDocument.Statement[0]")]
    [InlineData("IAM::Role", """{"AssumeRolePolicyDocument": {"Statement": STATEMENT}}""", "trust", "sts", "AssumeRolePolicyDocument.Statement")]
    [InlineData("IAM::ManagedPolicy", """{"PolicyDocument": {"Statement": [STATEMENT]}}""", "identity", null, "PolicyDocument.Statement[0]")]
    [InlineData("IAM::RolePolicy", """{"PolicyDocument": {"Statement": [STATEMENT]}}""", "identity", null, "PolicyDocument.Statement[0]")]
    [InlineData("SSO::PermissionSet", """{"InlinePolicy": {"Statement": [STATEMENT]}}""", "identity", null, "InlinePolicy.Statement[0]")]
    [InlineData("SQS::QueuePolicy", """{"PolicyDocument": {"Statement": [STATEMENT]}}""", "resource", "sqs", "PolicyDocument.Statement[0]")]
    [InlineData("SNS::TopicInlinePolicy", """{"PolicyDocument": {"Statement": [STATEMENT]}}""", "resource", "sns", "PolicyDocument.Statement[0]")]
    [InlineData("KMS::ReplicaKey", """{"KeyPolicy": {"Statement": [STATEMENT]}}""", "resource", "kms", "KeyPolicy.Statement[0]")]
    [InlineData("DynamoDB::GlobalTable", """{"Replicas": [{"ResourcePolicy": {"PolicyDocument": {"Statement": [STATEMENT]}}}]}""", "resource", "dynamodb", "Replicas[0].ResourcePolicy.PolicyDocument.Statement[0]")]
    [InlineData("ECR::Repository", """{"RepositoryPolicyText": {"Statement": [STATEMENT]}}""", "resource", "ecr", "RepositoryPolicyText.Statement[0]")]
    [InlineData("EFS::FileSystem", """{"FileSystemPolicy": {"Statement": [STATEMENT]}}""", "resource", "elasticfilesystem", "FileSystemPolicy.Statement[0]")]
    [InlineData("Logs::ResourcePolicy", """{"PolicyDocument": {"Statement": [STATEMENT]}}""", "account", "logs", "PolicyDocument.Statement[0]")]
    [InlineData("EC2::VPCEndpoint", """{"PolicyDocument": {"Statement": [STATEMENT]}}""", "filter", null, "PolicyDocument.Statement[0]")]
    [InlineData("EKS::PodIdentityAssociation", """{"Policy": {"Statement": [STATEMENT]}}""", "session", null, "Policy.Statement[0]")]
    [InlineData("Serverless::Function", """{"Policies": ["AmazonS3ReadOnlyAccess", {"S3ReadPolicy": {}}, {"Statement": [STATEMENT]}]}""", "identity", null, "Policies[2].Statement[0]")]
    [InlineData("Serverless::Function", """{"Policies": {"Statement": [STATEMENT]}}""", "identity", null, "Policies.Statement[0]")]
    [InlineData("Events::EventBusPolicy", """{"EventBusName": "b", "Statement": STATEMENT}""", "resource", "events", "Statement")]
    public void PolicyPlace_GivesRow(string type, string properties, string kind, string? service, string path)
    {
        var row = Assert.Single(Rows(type, properties));
        Assert.Equal(kind, row.Content["$kind"].ToString());
        Assert.Equal(service ?? "absent", row.Content["$service"].ToString());
        Assert.Equal(path, row.Path);
        Assert.Equal("s3:GetObject", row.Content["Action"].ToString());
        Assert.Null(row.Guard);
    }

    [Theory]
    [InlineData("SQS::Queue", "{}")]
    [InlineData("Lambda::Function", "{}")]
    [InlineData("IAM::Role", "{}")]
    [InlineData("IAM::Role", """{"Policies": {"Ref": "AWS::NoValue"}}""")]
    [InlineData("Serverless::Function", """{"Policies": "AmazonS3ReadOnlyAccess"}""")]
    [InlineData("SSM::Parameter", """{"Policies": "[{}]"}""")]
    public void NoPolicy_GivesNoRow(string type, string properties) => Assert.Empty(Rows(type, properties));

    [Fact]
    public void JsonText_IsParsed()
    {
        var row = Assert.Single(Rows("IoT::Policy", """{"PolicyDocument": "{\"Statement\": {\"Effect\": \"Allow\", \"Action\": \"iot:*\", \"Resource\": \"*\"}}"}"""));
        Assert.Equal("iot:*", row.Content["Action"].ToString());
    }

    [Fact]
    public void HolesInJsonText_AreKept()
    {
        var row = Assert.Single(Rows(
            "SSM::ResourcePolicy",
            """{"Policy": {"Sub": "{\"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"ssm:Get*\", \"Resource\": \"${Thing.Arn}/x\"}]}"}}"""));
        Assert.Equal("${Thing.Arn}/x", Assert.IsType<TextValue>(row.Content["Resource"]).ToString());
    }

    [Theory]
    [InlineData("""{"PolicyDocument": {"Ref": "ParamPolicy"}}""")]
    [InlineData("""{"PolicyDocument": {"Statement": {"Ref": "ParamStatements"}}}""")]
    [InlineData("""{"PolicyDocument": {"Statement": [{"Ref": "ParamStatement"}]}}""")]
    [InlineData("""{"PolicyDocument": {"Statement": ["..."]}}""")]
    [InlineData("""{"PolicyDocument": "not json"}""")]
    public void UnreadablePolicy_GivesOpenRow(string properties)
    {
        var row = Assert.Single(Rows("IAM::ManagedPolicy", properties));
        Assert.True(row.Content.IsOpen);
        Assert.Equal("identity", row.Content["$kind"].ToString());
        Assert.True(Judged.Row("iam.allActions", row).Truth.IsUnknown);
        Assert.True(Judged.Row("iam.scopableOnStar", row).Truth.IsUnknown);
    }

    [Fact]
    public void ChoiceAroundStatement_BecomesGuard()
    {
        var rows = Rows("IAM::ManagedPolicy", """{"PolicyDocument": {"Statement": [{"If": ["IsProd", STATEMENT, {"Ref": "AWS::NoValue"}]}, STATEMENT]}}""");
        Assert.Equal(2, rows.Count);
        Assert.Equal("IsProd", rows[0].Guard!.ToString());
        Assert.Null(rows[1].Guard);
    }

    [Fact]
    public void FalseBranch_IsJudgedToo()
    {
        // cfn_nag looks only at the true branch of an Fn::If.
        var rows = Rows("IAM::ManagedPolicy", """{"PolicyDocument": {"If": ["IsProd", {"Statement": [STATEMENT]}, {"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}]}}""");
        var open = Assert.Single(rows, static r => Judged.Row("iam.allActions", r).Truth.IsTrue);
        Assert.Equal("not IsProd", open.Guard!.ToString());
    }

    [Fact]
    public void ChoiceOfAction_IsDecidedInScenario()
    {
        const string Choice = """{"Effect": "Allow", "Action": {"If": ["IsDev", "*", "s3:GetObject"]}, "Resource": "*"}""";
        Assert.True(Judged.Statement("iam.allActions", Choice, conditions: "IsDev").Truth.IsTrue);
        Assert.True(Judged.Statement("iam.allActions", Choice).Truth.IsFalse);
    }

    [Fact]
    public void LambdaPermission_BecomesStatement()
    {
        var row = Assert.Single(Rows(
            "Lambda::Permission",
            """{"Action": "lambda:InvokeFunction", "FunctionName": {"Ref": "F"}, "Principal": "s3.amazonaws.com", "SourceAccount": {"Ref": "AWS::AccountId"}}"""));
        Assert.Equal("{Service: s3.amazonaws.com}", row.Content["Principal"].ToString());
        Assert.Equal("{StringEquals: {aws:SourceAccount: AWS::AccountId}}", row.Content["Condition"].ToString());
        Assert.Equal("${F}", row.Content["$attachedTo"].ToString());
        Assert.Equal("fields", row.Content["$form"].ToString());
        Assert.True(Judged.Row("iam.resourceTypeMismatch", row).Truth.IsFalse);
    }

    [Fact]
    public void AttachedTo_NamesQueuesOrSelf()
    {
        Assert.Equal("[${Q}]", Rows("SQS::QueuePolicy", """{"Queues": [{"Ref": "Q"}], "PolicyDocument": {"Statement": [STATEMENT]}}""")[0].Content["$attachedTo"].ToString());
        Assert.Equal("${R}", Rows("KMS::Key", """{"KeyPolicy": {"Statement": [STATEMENT]}}""")[0].Content["$attachedTo"].ToString());
    }

    [Fact]
    public void Version_IsTheDocuments()
    {
        Assert.Equal("2012-10-17", Rows("IAM::ManagedPolicy", """{"PolicyDocument": {"Version": "2012-10-17", "Statement": [STATEMENT]}}""")[0].Content["$version"].ToString());
        Assert.True(Rows("IAM::ManagedPolicy", """{"PolicyDocument": {"Statement": [STATEMENT]}}""")[0].Content["$version"].IsAbsent);
    }

    [Fact]
    public void DuplicateSid_IsFoundInDocument()
    {
        var rows = Rows("IAM::ManagedPolicy", """{"PolicyDocument": {"Statement": [{"Sid": "A"}, {"Sid": "B"}, {"Sid": "A"}]}}""", "iam.document");
        Assert.Equal("A", Judged.Row("iam.duplicateSid", Assert.Single(rows)).Only["sid"]);
    }
}
