using IacGuard.Cdk.Tests.Building;
using IacGuard.Cdk.Values;
using IacGuard.Model;
using static IacGuard.Cdk.Tests.Building.TestStack;

namespace IacGuard.Cdk.Tests.Iam;

/// <summary>Where statements go; what is expected is what aws-cdk-lib 2.160.0 synthesizes, without the hashes in logical ids.</summary>
public class IdentityTests
{
    private const string Allowed = """{"Action": "x:A", "Effect": "Allow", "Resource": "*"}""";

    private static CdkObject Statement() => TestStack.Statement(("actions", Texts("x:A")), ("resources", Texts("*")));

    private static CdkObject AwsManaged(TestStack stack, string name) =>
        stack.Static("aws_iam.ManagedPolicy", "fromAwsManagedPolicyName", "aws_iam.IManagedPolicy", ("managedPolicyName", Text(name)));

    private static CdkObject Role(TestStack stack, string id = "Role") =>
        stack.Construct("aws_iam.Role", id, ("assumedBy", New("aws_iam.ServicePrincipal", ("service", Text("lambda")))));

    private static void AssertPolicy(TestStack stack, string id, string holders, params string[] statements)
    {
        Assert.Empty(stack.Unknown);
        var policy = stack.Draft.Find(id);
        Assert.NotNull(policy);
        policy.Properties = new MapValue([.. policy.Properties.Entries.Where(static e => e.Key != "PolicyName")], default);
        stack.AssertProperties(id, $$"""{"PolicyDocument": {"Statement": [{{string.Join(",", statements)}}], "Version": "2012-10-17"}, {{holders}}}""");
    }

    [Fact]
    public void RoleWithEverything_IsWhatTheCdkMakes()
    {
        var stack = new TestStack();
        var boundary = stack.Static("aws_iam.ManagedPolicy", "fromManagedPolicyName", "aws_iam.IManagedPolicy", ("managedPolicyName", Text("bn")));
        stack.Construct(
            "aws_iam.Role",
            "Role",
            ("assumedBy", New("aws_iam.ServicePrincipal", ("service", Text("lambda")))),
            ("managedPolicies", List(AwsManaged(stack, "job-function/X"))),
            ("permissionsBoundary", boundary),
            ("inlinePolicies", Map(("x", New("aws_iam.PolicyDocument", ("props", Props("aws_iam.PolicyDocumentProps", ("statements", List(Statement())), ("assignSids", Bool(true)))))))),
            ("path", Text("/a/")),
            ("description", Text("d")),
            ("roleName", Text("abc")),
            ("maxSessionDuration", stack.Static("Duration", "hours", "Duration", ("amount", Number(2)))));
        stack.Lower().AssertProperties("Role", """
            {"AssumeRolePolicyDocument": {"Statement": [{"Action": "sts:AssumeRole", "Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}}], "Version": "2012-10-17"},
             "ManagedPolicyArns": [{"Fn::Join": ["", ["arn:", {"Ref": "AWS::Partition"}, ":iam::aws:policy/job-function/X"]]}],
             "PermissionsBoundary": {"Fn::Join": ["", ["arn:", {"Ref": "AWS::Partition"}, ":iam::", {"Ref": "AWS::AccountId"}, ":policy/bn"]]},
             "Policies": [{"PolicyDocument": {"Statement": [{"Action": "x:A", "Effect": "Allow", "Resource": "*", "Sid": "0"}], "Version": "2012-10-17"}, "PolicyName": "x"}],
             "Path": "/a/", "Description": "d", "RoleName": "abc", "MaxSessionDuration": 7200}
            """);
    }

    [Fact]
    public void StatementsOfARole_GoIntoItsDefaultPolicy()
    {
        var stack = new TestStack();
        var role = Role(stack);
        stack.Call(role, "addToPolicy", ("statement", Statement()));
        stack.Call(role, "addToPrincipalPolicy", ("statement", Statement()));
        AssertPolicy(stack.Lower(), "RoleDefaultPolicy", """ "Roles": [{"Ref": "Role"}] """, Allowed, Allowed);
        Assert.Equal("Role/DefaultPolicy/Resource", stack.Draft.Find("RoleDefaultPolicy")!.ConstructPath);
    }

    [Fact]
    public void FunctionWithItsOwnRole_HasThePolicyBelowIt()
    {
        var stack = new TestStack();
        var function = stack.Construct("aws_lambda.Function", "Fn", ("initialPolicy", List(Statement())));
        stack.Add("AWS::IAM::Role", "Fn/ServiceRole/Resource");
        stack.Call(function, "addToRolePolicy", ("statement", Statement()));
        stack.Static("aws_iam.Grant", "addToPrincipal", "aws_iam.Grant", ("options", Props(
            "aws_iam.GrantOnPrincipalOptions",
            ("grantee", function),
            ("actions", Texts("a:b")),
            ("resourceArns", Texts("*")),
            ("conditions", Map(("StringEquals", Map(("a", Text("b")))))))));
        stack.Lower().Unknown.Clear();
        AssertPolicy(
            stack,
            "FnServiceRoleDefaultPolicy",
            """ "Roles": [{"Ref": "FnServiceRole"}] """,
            Allowed,
            """{"Action": "a:b", "Condition": {"StringEquals": {"a": "b"}}, "Effect": "Allow", "Resource": "*"}""",
            Allowed);
    }

    [Fact]
    public void FunctionWithAGivenRole_UsesThatOne()
    {
        var stack = new TestStack();
        var function = stack.Construct("aws_lambda.Function", "Fn", ("role", Role(stack)));
        stack.Call(function, "addToRolePolicy", ("statement", Statement()));
        stack.Call(TestStack.Member(function, "role", "aws_iam.IRole"), "addToPrincipalPolicy", ("statement", Statement()));
        stack.Lower().Unknown.Clear();
        AssertPolicy(stack, "RoleDefaultPolicy", """ "Roles": [{"Ref": "Role"}] """, Allowed, Allowed);
    }

    [Fact]
    public void UsersAndGroups_HaveDefaultPoliciesToo()
    {
        var stack = new TestStack();
        var group = stack.Construct("aws_iam.Group", "G");
        var user = stack.Construct("aws_iam.User", "U", ("groups", List(group)), ("password", stack.Static("SecretValue", "unsafePlainText", "SecretValue", ("secret", Text("pw")))), ("passwordResetRequired", Bool(true)));
        stack.Call(user, "addToPrincipalPolicy", ("statement", Statement()));
        stack.Call(group, "addToPolicy", ("statement", Statement()));
        stack.Call(user, "addManagedPolicy", ("policy", AwsManaged(stack, "ReadOnlyAccess")));
        AssertPolicy(stack.Lower(), "UDefaultPolicy", """ "Users": [{"Ref": "U"}] """, Allowed);
        AssertPolicy(stack, "GDefaultPolicy", """ "Groups": [{"Ref": "G"}] """, Allowed);
        stack.AssertProperties("U", """
            {"Groups": [{"Ref": "G"}], "LoginProfile": {"Password": "pw", "PasswordResetRequired": true},
             "ManagedPolicyArns": [{"Fn::Join": ["", ["arn:", {"Ref": "AWS::Partition"}, ":iam::aws:policy/ReadOnlyAccess"]]}]}
            """);
    }

    [Fact]
    public void Policies_ListTheirHolders()
    {
        var stack = new TestStack();
        var role = Role(stack);
        var user = stack.Construct("aws_iam.User", "U");
        var policy = stack.Construct("aws_iam.Policy", "P", ("statements", List(Statement())), ("roles", List(role)), ("policyName", Text("pn")));
        stack.Call(policy, "attachToUser", ("user", user));
        stack.Call(policy, "addStatements", ("statement", List(Statement())));
        stack.Call(TestStack.Member(policy, "document", "aws_iam.PolicyDocument"), "addStatements", ("statement", List(Statement())));
        var managed = stack.Construct("aws_iam.ManagedPolicy", "M", ("document", New("aws_iam.PolicyDocument", ("props", Props("aws_iam.PolicyDocumentProps", ("statements", List(Statement())))))), ("description", Text("d")));
        stack.Call(role, "addManagedPolicy", ("policy", managed));
        stack.Call(role, "attachInlinePolicy", ("policy", policy));
        AssertPolicy(stack.Lower(), "P", """ "Roles": [{"Ref": "Role"}, {"Ref": "Role"}], "Users": [{"Ref": "U"}] """, Allowed, Allowed, Allowed);
        stack.AssertProperties("M", $$"""{"Description": "d", "Path": "/", "PolicyDocument": {"Statement": [{{Allowed}}], "Version": "2012-10-17"} }""");
        Assert.Equal(new ReferenceValue("M", null, default), ((ListValue)stack.Draft.Find("Role")!.Properties["ManagedPolicyArns"]).Items[0]);
    }

    [Fact]
    public void ImportedRole_HasAPolicyByName()
    {
        var stack = new TestStack();
        var role = stack.Static("aws_iam.Role", "fromRoleArn", "aws_iam.IRole", ("id", Text("IR")), ("roleArn", Text("arn:aws:iam::1:role/path/x")));
        stack.Call(role, "addToPrincipalPolicy", ("statement", Statement()));
        AssertPolicy(stack.Lower(), "IRPolicy", """ "Roles": ["x"] """, Allowed);
    }

    [Fact]
    public void ImmutableRole_TakesNothing()
    {
        var stack = new TestStack();
        var role = Role(stack);
        stack.Call(TestStack.Member(role, "withoutPolicyUpdates", "aws_iam.IRole"), "addToPrincipalPolicy", ("statement", Statement()));
        Assert.Empty(stack.Lower().Unknown);
        Assert.Single(stack.Draft.Resources);
    }

    [Fact]
    public void GrantsOfARole_NameIt()
    {
        var stack = new TestStack();
        var role = Role(stack);
        var user = stack.Construct("aws_iam.User", "U");
        stack.Call(role, "grantPassRole", ("identity", user));
        stack.Call(role, "grant", ("grantee", user), ("actions", Texts("iam:GetRole", "iam:ListRoles")));
        AssertPolicy(
            stack.Lower(),
            "UDefaultPolicy",
            """ "Users": [{"Ref": "U"}] """,
            """{"Action": "iam:PassRole", "Effect": "Allow", "Resource": {"Fn::GetAtt": ["Role", "Arn"]}}""",
            """{"Action": ["iam:GetRole", "iam:ListRoles"], "Effect": "Allow", "Resource": {"Fn::GetAtt": ["Role", "Arn"]}}""");
    }

    [Fact]
    public void StatementUnderACondition_IsThereUnderIt()
    {
        var stack = new TestStack();
        var condition = new OpaqueCondition("isProd", "it depends");
        stack.Call(Role(stack), "addToPolicy", condition, false, ("statement", Statement()));
        stack.Lower();
        var policy = stack.Draft.Find("RoleDefaultPolicy")!;
        Assert.Same(condition, policy.Condition);
        var statement = ((ListValue)((MapValue)policy.Properties["PolicyDocument"])["Statement"]).Items[0];
        Assert.Same(condition, Assert.IsType<ChoiceValue>(statement).Condition);
    }

    [Fact]
    public void SecondStatementWithoutCondition_MakesThePolicyUnconditional()
    {
        var stack = new TestStack();
        var role = Role(stack);
        stack.Call(role, "addToPolicy", new OpaqueCondition("isProd", "it depends"), false, ("statement", Statement()));
        stack.Call(role, "addToPolicy", ("statement", Statement()));
        Assert.Null(stack.Lower().Draft.Find("RoleDefaultPolicy")!.Condition);
    }

    [Fact]
    public void StatementsInALoop_LeaveTheDocumentOpen()
    {
        var stack = new TestStack();
        stack.Call(Role(stack), "addToPolicy", null, true, ("statement", Statement()));
        stack.Lower();
        Assert.True(((ListValue)((MapValue)stack.Draft.Find("RoleDefaultPolicy")!.Properties["PolicyDocument"])["Statement"]).IsOpen);
    }

    [Fact]
    public void NameOfTheDefaultPolicy_IsKnownButForItsHash()
    {
        var stack = new TestStack();
        stack.Construct("Stack", "");
        stack.Call(Role(stack), "addToPolicy", ("statement", Statement()));
        Assert.Equal("RoleDefaultPolicy${hash}", stack.Lower().Draft.Find("RoleDefaultPolicy")!.Properties["PolicyName"].ToString());
    }

    [Fact]
    public void PermissionOfAFunction_IsAResource()
    {
        var stack = new TestStack();
        var function = stack.Construct("aws_lambda.Function", "Fn");
        stack.Add("AWS::Lambda::Function", "Fn/Resource");
        var bucket = Props("aws_lambda.Permission", ("principal", New("aws_iam.ServicePrincipal", ("service", Text("s3")))), ("sourceArn", Text("arn:b")));
        var account = Props("aws_lambda.Permission", ("principal", New("aws_iam.AccountPrincipal", ("accountId", Text("123")))), ("action", Text("lambda:*")));
        var organization = Props("aws_lambda.Permission", ("principal", New("aws_iam.OrganizationPrincipal", ("organizationId", Text("o-1")))));
        stack.Call(function, "addPermission", ("id", Text("Bucket")), ("permission", bucket));
        stack.Call(function, "addPermission", ("id", Text("Account")), ("permission", account));
        stack.Call(function, "addPermission", ("id", Text("Organization")), ("permission", organization));
        stack.Lower().AssertProperties("FnBucket", """{"Action": "lambda:InvokeFunction", "FunctionName": {"Fn::GetAtt": ["Fn", "Arn"]}, "Principal": "s3.amazonaws.com", "SourceArn": "arn:b"}""");
        stack.AssertProperties("FnAccount", """{"Action": "lambda:*", "FunctionName": {"Fn::GetAtt": ["Fn", "Arn"]}, "Principal": "123"}""");
        stack.AssertProperties("FnOrganization", """{"Action": "lambda:InvokeFunction", "FunctionName": {"Fn::GetAtt": ["Fn", "Arn"]}, "Principal": "*", "PrincipalOrgID": "o-1"}""");
    }

    [Fact]
    public void ArnsAndNames_AreReferences()
    {
        var stack = new TestStack();
        var role = Role(stack);
        Assert.Equal(new ReferenceValue("Role", "Arn", default), Attribute(stack, role, "roleArn"));
        Assert.Equal(new ReferenceValue("Role", null, default), Attribute(stack, role, "roleName"));
        Assert.Equal(new ReferenceValue("Role", "RoleId", default), Attribute(stack, role, "roleId"));
    }

    private static Value? Attribute(TestStack stack, CdkObject made, string name) => stack.Hand.All.Select(l => l.Attribute(made, name, default)).FirstOrDefault(static v => v is not null);
}
