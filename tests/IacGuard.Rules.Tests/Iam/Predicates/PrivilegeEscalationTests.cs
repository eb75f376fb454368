using IacGuard.Rules.Iam.Data;
using IacGuard.Rules.Tests.Iam.Kit;

namespace IacGuard.Rules.Tests.Iam.Predicates;

public sealed class PrivilegeEscalationTests
{
    private const string Allow = """{"Effect": "Allow", "Action": ACTION, "Resource": "*"}""";

    private static Judged Role(string options, params string[] statements) => Judged.Rows(
        "iam.privilegeEscalation",
        "iam.identity",
        JsonModel.Stack("""{"Role": {"Type": "AWS::IAM::Role", "Properties": {"Policies": [{"PolicyDocument": {"Statement": [STATEMENTS]}}]}}}"""
            .Replace("STATEMENTS", string.Join(',', statements), StringComparison.Ordinal)).Resources[0],
        options);

    private static string On(string actions, string resource = "*") =>
        Allow.Replace("ACTION", actions, StringComparison.Ordinal).Replace("\"*\"", $"\"{resource}\"", StringComparison.Ordinal);

    [Fact]
    public void AllActionNames_AreKnown() =>
        Assert.All(EscalationPaths.All.SelectMany(static p => p.Actions), static a => Assert.NotNull(ServiceAuthorization.Default.FindAction(a)));

    [Theory]
    [InlineData("iam:PutRolePolicy", "self")]
    [InlineData("iam:AttachUserPolicy", "self")]
    [InlineData("iam:CreateAccessKey", "impersonate")]
    public void SingleAction_IsEnough(string action, string kind)
    {
        var only = Role("true", On($"\"{action}\"")).Only;
        Assert.Equal((action, kind), (only["path"], only["kind"]));
    }

    [Fact]
    public void NamedResource_IsNoEscalation() => Assert.True(Role("true", On("\"iam:PutRolePolicy\"", "arn:aws:iam::111122223333:role/app")).Truth.IsFalse);

    [Fact]
    public void PassRoleAlone_IsNoEscalation() => Assert.True(Role("true", On("\"iam:PassRole\"")).Truth.IsFalse);

    [Fact]
    public void Combination_IsFoundAcrossStatements()
    {
        var only = Role("true", On("\"iam:Pass*\""), On("[\"lambda:CreateFunction\", \"lambda:InvokeFunction\"]", "arn:aws:lambda:eu-west-1:111122223333:function:app")).Only;
        Assert.Equal("iam:PassRole + lambda:CreateFunction + lambda:InvokeFunction", only["path"]);
        Assert.Equal("iam:Pass*", only["action"]);
    }

    [Fact]
    public void Combination_IsFoundAcrossPolicies()
    {
        var stack = JsonModel.Stack("""
            {"Role": {"Type": "AWS::IAM::Role", "Properties": {"Policies": [{"PolicyDocument": {"Statement": {"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*"}}}]}},
             "More": {"Type": "AWS::IAM::Policy", "Properties": {"Roles": [{"Ref": "Role"}],
               "PolicyDocument": {"Statement": [{"Effect": "Allow", "Action": "ec2:RunInstances", "Resource": "*"}]}}}}
            """);
        Assert.Equal("iam:PassRole + ec2:RunInstances", Judged.Rows("iam.privilegeEscalation", "iam.identity", stack.Resources[0]).Only["path"]);
        Assert.Empty(Judged.View("iam.identity").Rows(stack.Resources[1]));
    }

    [Fact]
    public void ManagedPolicyByArn_Counts()
    {
        var stack = JsonModel.Stack("""
            {"Role": {"Type": "AWS::IAM::Role", "Properties": {"ManagedPolicyArns": [{"If": ["IsDev", {"Ref": "Power"}, {"Ref": "AWS::NoValue"}]}]}},
             "Power": {"Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument": {"Statement": {"Effect": "Allow", "Action": "iam:CreatePolicyVersion", "Resource": "*"}}}}}
            """);
        Assert.True(Judged.Rows("iam.privilegeEscalation", "iam.identity", stack.Resources[0], conditions: "IsDev").Truth.IsTrue);
        Assert.True(Judged.Rows("iam.privilegeEscalation", "iam.identity", stack.Resources[0]).Truth.IsFalse);
    }

    [Fact]
    public void UserInGroup_HasItsPermissions()
    {
        var stack = JsonModel.Stack("""
            {"User": {"Type": "AWS::IAM::User", "Properties": {"Groups": [{"Ref": "Group"}]}},
             "Group": {"Type": "AWS::IAM::Group", "Properties": {"Policies": [{"PolicyDocument": {"Statement": {"Effect": "Allow", "Action": "iam:*", "Resource": "*"}}}]}}}
            """);
        Assert.True(Judged.Rows("iam.privilegeEscalation", "iam.identity", stack.Resources[0]).Truth.IsTrue);
    }

    [Fact]
    public void UnattachedPolicy_IsJudgedAlone()
    {
        var stack = JsonModel.Stack("""
            {"Power": {"Type": "AWS::IAM::ManagedPolicy", "Properties": {"PolicyDocument": {"Statement": {"Effect": "Allow", "Action": "iam:AddUserToGroup", "Resource": "*"}}}}}
            """);
        var row = Assert.Single(Judged.View("iam.identity").Rows(stack.Resources[0]));
        Assert.Equal("policy", row.Content["$identityType"].ToString());
        Assert.True(Judged.Row("iam.privilegeEscalation", row).Truth.IsTrue);
    }

    [Fact]
    public void DenyOfTheAction_TakesItAway()
    {
        const string Deny = """{"Effect": "Deny", "Action": "iam:*", "Resource": "*"}""";
        const string Maybe = """{"Effect": "Deny", "Action": "iam:*", "Resource": "*", "Condition": {"Bool": {"aws:MultiFactorAuthPresent": "false"}}}""";
        Assert.True(Role("true", On("\"iam:PutRolePolicy\""), Deny).Truth.IsFalse);
        Assert.True(Role("true", On("\"iam:PutRolePolicy\""), Maybe).Truth.IsTrue);
    }

    [Fact]
    public void PassedToService_LimitsPassRole() => Assert.True(Role(
        "true",
        """{"Effect": "Allow", "Action": "iam:PassRole", "Resource": "*", "Condition": {"StringEquals": {"iam:PassedToService": "ecs-tasks.amazonaws.com"}}}""",
        On("\"ec2:RunInstances\"")).Truth.IsFalse);

    [Fact]
    public void NotAction_LeavesItOpen() =>
        Assert.True(Role("true", """{"Effect": "Allow", "NotAction": "s3:*", "Resource": "*"}""").Truth.IsTrue);

    [Fact]
    public void NotActionWithoutIam_IsNoSelfGrant() =>
        Assert.True(Role("""{"kinds": ["self"]}""", """{"Effect": "Allow", "NotAction": ["iam:*", "organizations:*"], "Resource": "*"}""").Truth.IsFalse);

    [Fact]
    public void Kinds_SelectPaths()
    {
        Assert.True(Role("true", On("\"lambda:UpdateFunctionCode\"")).Truth.IsFalse);
        Assert.True(Role("""{"kinds": ["existing"]}""", On("\"lambda:UpdateFunctionCode\"")).Truth.IsTrue);
        Assert.True(Role("""{"exempt": ["sts:AssumeRole"]}""", On("\"sts:AssumeRole\"")).Truth.IsFalse);
    }

    [Fact]
    public void AllActions_CanBeLeftToOthers() => Assert.True(Role("""{"exempt": ["allActions"]}""", On("\"*\"")).Truth.IsFalse);

    [Fact]
    public void UnknownResource_IsUnknown() => Assert.True(Role(
        "true", """{"Effect": "Allow", "Action": "iam:PutRolePolicy", "Resource": {"Ref": "ParamArn"}}""").Truth.IsUnknown);

    [Fact]
    public void SharedRole_IsUnknownUnlessViolated()
    {
        var stack = JsonModel.Stack("""{"Role": {"Type": "AWS::IAM::Role", "Shared": true, "Properties": {}}}""");
        Assert.True(Judged.Rows("iam.privilegeEscalation", "iam.identity", stack.Resources[0]).Truth.IsUnknown);
    }

    [Theory]
    [InlineData("\"arn:aws:iam::aws:policy/AdministratorAccess\"", true)]
    [InlineData("[{\"Sub\": \"arn:${AWS::Partition}:iam::aws:policy/IAMFullAccess\"}]", true)]
    [InlineData("[\"arn:aws:iam::aws:policy/PowerUserAccess\"]", true)]
    [InlineData("\"AdministratorAccess\"", true)]
    [InlineData("\"arn:aws:iam::aws:policy/AdministratorAccess-AWSElasticBeanstalk\"", false)]
    [InlineData("\"arn:aws:iam::aws:policy/AmazonS3FullAccess\"", false)]
    [InlineData("\"arn:aws:iam::aws:policy/AmazonElasticMapReduceFullAccess\"", false)]
    [InlineData("\"arn:aws:iam::111122223333:policy/AdministratorAccess\"", false)]
    [InlineData("[{\"Ref\": \"OwnPolicy\"}]", false)]
    public void AdministrativePolicy_IsFound(string value, bool found) => Assert.Equal(found, Judged.Value("iam.adminManagedPolicy", value).Truth.IsTrue);

    [Fact]
    public void AdministrativePolicy_IsReportedWithItsReason()
    {
        var only = Judged.Value("iam.adminManagedPolicy", """["arn:aws:iam::aws:policy/ReadOnlyAccess", "arn:aws:iam::aws:policy/AdministratorAccess"]""").Only;
        Assert.Equal(("[1]", "AdministratorAccess", "admin"), (only.Path, only["policy"], only["class"]));
        Assert.True(Judged.Value("iam.adminManagedPolicy", "[{\"Ref\": \"ParamPolicy\"}]").Truth.IsUnknown);
        Assert.True(Judged.Value("iam.adminManagedPolicy", "{\"Sub\": \"arn:aws:iam::aws:policy/${ParamName}\"}").Truth.IsUnknown);
        Assert.True(Judged.Value("iam.adminManagedPolicy", "\"arn:aws:iam::aws:policy/AmazonElasticMapReduceFullAccess\"", """{"classes": ["passRole"]}""").Truth.IsTrue);
    }
}
