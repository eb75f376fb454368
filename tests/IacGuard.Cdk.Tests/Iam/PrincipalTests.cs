using IacGuard.Cdk.Tests.Building;
using IacGuard.Cdk.Values;
using IacGuard.Model;
using static IacGuard.Cdk.Tests.Building.TestStack;

namespace IacGuard.Cdk.Tests.Iam;

/// <summary>Trust policies of roles; what is expected is what aws-cdk-lib 2.160.0 synthesizes.</summary>
public class PrincipalTests
{
    private static void AssertTrust(CdkValue assumedBy, string statements, params (string Name, CdkValue Value)[] props)
    {
        var stack = new TestStack();
        stack.Construct("aws_iam.Role", "Role", [("assumedBy", assumedBy), .. props]);
        stack.Lower().AssertProperties("Role", $$"""{"AssumeRolePolicyDocument": {"Statement": [{{statements}}], "Version": "2012-10-17"} }""");
    }

    private static CdkObject Service(string name) => New("aws_iam.ServicePrincipal", ("service", Text(name)));

    [Theory]
    [InlineData("lambda", "lambda.amazonaws.com")]
    [InlineData("lambda.amazonaws.com", "lambda.amazonaws.com")]
    [InlineData("lambda.amazonaws.com.cn", "lambda.amazonaws.com")]
    [InlineData("sns.us-east-1.amazonaws.com", "sns.us-east-1.amazonaws.com")]
    public void Service_IsNamedAsTheCdkDoes(string given, string expected) => AssertTrust(
        Service(given), $$"""{"Action": "sts:AssumeRole", "Effect": "Allow", "Principal": {"Service": "{{expected}}"} }""");

    [Fact]
    public void CompositeWithExternalIds_HasAStatementEach() => AssertTrust(
        New("aws_iam.CompositePrincipal", ("principals", List(Service("lambda"), New("aws_iam.AccountPrincipal", ("accountId", Text("123"))), New("aws_iam.WebIdentityPrincipal", ("identityProvider", Text("acc")))))),
        """
        {"Action": "sts:AssumeRole", "Condition": {"StringEquals": {"sts:ExternalId": ["a", "b"]}}, "Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}},
        {"Action": "sts:AssumeRole", "Condition": {"StringEquals": {"sts:ExternalId": ["a", "b"]}}, "Effect": "Allow",
         "Principal": {"AWS": {"Fn::Join": ["", ["arn:", {"Ref": "AWS::Partition"}, ":iam::123:root"]]}}},
        {"Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"sts:ExternalId": ["a", "b"]}}, "Effect": "Allow", "Principal": {"Federated": "acc"}}
        """,
        ("externalIds", Texts("a", "b")));

    [Fact]
    public void ConditionsAndSessionTags_Compose()
    {
        var withOptions = New("aws_iam.ServicePrincipal", ("service", Text("sns")), ("opts", Props("aws_iam.ServicePrincipalOpts", ("conditions", Map(("StringEquals", Map(("a", Text("b")))))))));
        AssertTrust(
            Member(withOptions, "withSessionTags", "aws_iam.PrincipalBase"),
            """{"Action": ["sts:AssumeRole", "sts:TagSession"], "Condition": {"StringEquals": {"a": "b"}}, "Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"}}""");
    }

    [Fact]
    public void WithConditions_MergesThem()
    {
        var inner = New("aws_iam.WebIdentityPrincipal", ("identityProvider", Text("acc")), ("conditions", Map(("StringEquals", Map(("a", Text("b")))))));
        AssertTrust(
            Member(inner, "withConditions", "aws_iam.PrincipalBase", ("conditions", Map(("StringLike", Map(("c", Text("d"))))))),
            """{"Action": "sts:AssumeRoleWithWebIdentity", "Condition": {"StringEquals": {"a": "b"}, "StringLike": {"c": "d"}}, "Effect": "Allow", "Principal": {"Federated": "acc"}}""");
    }

    [Fact]
    public void PrincipalWithConditions_TakesItsCalls()
    {
        var stack = new TestStack();
        var principal = New("aws_iam.PrincipalWithConditions", ("principal", New("aws_iam.StarPrincipal")), ("conditions", Map(("Bool", Map(("x", Text("true")))))));
        stack.Call(principal, "addCondition", ("key", Text("StringEquals")), ("value", Map(("a", Text("b")))));
        stack.Construct("aws_iam.Role", "Role", ("assumedBy", principal));
        stack.Lower().AssertProperties("Role", """
            {"AssumeRolePolicyDocument": {"Statement": [{"Action": "sts:AssumeRole", "Condition": {"Bool": {"x": "true"}, "StringEquals": {"a": "b"}},
             "Effect": "Allow", "Principal": "*"}], "Version": "2012-10-17"}}
            """);
    }

    [Theory]
    [InlineData("AnyPrincipal", """{"AWS": "*"}""")]
    [InlineData("StarPrincipal", "\"*\"")]
    [InlineData("AccountRootPrincipal", """{"AWS": {"Fn::Sub": "arn:${AWS::Partition}:iam::${AWS::AccountId}:root"}}""")]
    public void WidePrincipals_AreWhatTheySay(string name, string principal) => AssertTrust(
        New("aws_iam." + name), $$"""{"Action": "sts:AssumeRole", "Effect": "Allow", "Principal": {{principal}}}""");

    [Fact]
    public void Organization_IsAStarWithACondition()
    {
        const string Expected = """{"Action": "sts:AssumeRole", "Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-1"}}, "Effect": "Allow", "Principal": {"AWS": "*"}}""";
        AssertTrust(New("aws_iam.OrganizationPrincipal", ("organizationId", Text("o-1"))), Expected);
        AssertTrust(Member(New("aws_iam.AnyPrincipal"), "inOrganization", "aws_iam.PrincipalBase", ("organizationId", Text("o-1"))), Expected);
    }

    [Fact]
    public void RoleAsPrincipal_IsItsArn()
    {
        var stack = new TestStack();
        var trusted = stack.Construct("aws_iam.Role", "Trusted", ("assumedBy", New("aws_iam.StarPrincipal")));
        stack.Construct("aws_iam.Role", "Role", ("assumedBy", trusted));
        stack.Lower().AssertProperties("Role", """
            {"AssumeRolePolicyDocument": {"Statement": [{"Action": "sts:AssumeRole", "Effect": "Allow", "Principal": {"AWS": {"Fn::GetAtt": ["Trusted", "Arn"]}}}], "Version": "2012-10-17"}}
            """);
    }

    [Fact]
    public void ChoiceOfPrincipals_HasAStatementPerCase()
    {
        var stack = new TestStack();
        var condition = new OpaqueCondition("isOpen", "it depends");
        stack.Construct("aws_iam.Role", "Role", ("assumedBy", Choice(condition, New("aws_iam.StarPrincipal"), Service("sns"))));
        stack.Lower();
        var document = (MapValue)stack.Draft.Find("Role")!.Properties["AssumeRolePolicyDocument"];
        var statements = Assert.IsType<ListValue>(document["Statement"]);
        Assert.Equal(2, statements.Items.Count);
        Assert.All(statements.Items, static s => Assert.IsType<ChoiceValue>(s));
    }

    [Fact]
    public void CompositeInItself_EndsUnknown()
    {
        var stack = new TestStack();
        var composite = New("aws_iam.CompositePrincipal", ("principals", List(Service("sns"))));
        stack.Call(composite, "addPrincipals", ("principals", List(composite)));
        stack.Construct("aws_iam.Role", "Role", ("assumedBy", composite));
        var statement = Statement(("principals", List(composite)));
        Assert.NotNull(stack.Lower().Draft.Find("Role"));
        Assert.IsType<MapValue>(stack.Hand.Values.Lower(statement));
    }

    [Fact]
    public void UnknownPrincipal_StaysUnknown()
    {
        var stack = new TestStack();
        stack.Construct("aws_iam.Role", "Role", ("assumedBy", Argument("principal")));
        stack.Lower();
        var document = (MapValue)stack.Draft.Find("Role")!.Properties["AssumeRolePolicyDocument"];
        Assert.IsType<UnknownValue>(((MapValue)((ListValue)document["Statement"]).Items[0])["Principal"]);
    }
}
