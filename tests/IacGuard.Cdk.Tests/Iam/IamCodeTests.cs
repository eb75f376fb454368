using IacGuard.Cdk.Tests.Interpretation;
using IacGuard.Model;

namespace IacGuard.Cdk.Tests.Iam;

/// <summary>Permissions as C# spells them.</summary>
public sealed class IamCodeTests
{
    private const string Role = """var role = new Role(this, "R", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });""";

    [Theory]
    [InlineData("""role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "s3:*" }, Resources = new[] { "*" } }));""")]
    [InlineData("""role.AddToPrincipalPolicy(new(new PolicyStatementProps { Actions = new[] { "s3:*" }, Resources = new[] { "*" } }));""")]
    [InlineData("""var s = new PolicyStatement(); s.AddActions("s3:*"); s.AddAllResources(); role.AddToPolicy(s);""")]
    [InlineData("""var s = new PolicyStatement(); role.AddToPolicy(s); s.AddActions("s3:*"); s.AddResources("*");""")]
    [InlineData("""var p = new PolicyStatementProps { Effect = Effect.ALLOW, Resources = new[] { "*" } }; p.Actions = new[] { "s3:*" }; role.AddToPolicy(new PolicyStatement(p));""")]
    [InlineData("""role.AddToPolicy(PolicyStatement.FromJson(new Dictionary<string, object> { ["Effect"] = "Allow", ["Action"] = "s3:*", ["Resource"] = "*" }));""")]
    [InlineData("""role.AddToPolicy(Allow("s3:*")); static PolicyStatement Allow(params string[] actions) => new(new PolicyStatementProps { Actions = actions, Resources = new[] { "*" } });""")]
    [InlineData("""foreach (var a in new[] { "s3:*" }) { role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { a }, Resources = new[] { "*" } })); }""")]
    [InlineData("""var list = new List<string>(); list.Add("s3:*"); role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = list.ToArray(), Resources = new[] { "*" } }));""")]
    [InlineData("""Grant.AddToPrincipal(new GrantOnPrincipalOptions { Grantee = role, Actions = new[] { "s3:*" }, ResourceArns = new[] { "*" } });""")]
    [InlineData("""role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "sqs:*" }, Resources = new[] { "*" } }).Copy(new PolicyStatementProps { Actions = new[] { "s3:*" } }));""")]
    public async Task WildcardStatement_IsReadInEverySpelling(string statements)
    {
        var stack = await Code.ReadAsync(Role + statements);

        Assert.Equal("s3:*", stack.Text("RDefaultPolicy", "PolicyDocument.Statement[0].Action"));
        Assert.Equal("*", stack.Text("RDefaultPolicy", "PolicyDocument.Statement[0].Resource"));
        Assert.Equal("\"s3:*\"", stack.At("RDefaultPolicy", "PolicyDocument.Statement[0].Action").Span.Source());
    }

    [Theory]
    [InlineData("""new Policy(this, "P", new PolicyProps { Statements = new[] { Wide }, Roles = new[] { role } });""", "P", "PolicyDocument")]
    [InlineData("""var p = new ManagedPolicy(this, "P", new ManagedPolicyProps { Roles = new[] { role } }); p.AddStatements(Wide);""", "P", "PolicyDocument")]
    [InlineData("""new Policy(this, "P", new PolicyProps { Roles = new[] { role }, Document = new PolicyDocument(new PolicyDocumentProps { Statements = new[] { Wide } }) });""", "P", "PolicyDocument")]
    [InlineData("""new CfnPolicy(this, "P", new CfnPolicyProps { PolicyName = "p", PolicyDocument = new PolicyDocument(new PolicyDocumentProps { Statements = new[] { Wide } }) });""", "P", "PolicyDocument")]
    [InlineData("""new CfnPolicy(this, "P", new CfnPolicyProps { PolicyName = "p", PolicyDocument = new Dictionary<string, object> { ["Statement"] = new[] { new Dictionary<string, object> { ["Effect"] = "Allow", ["Action"] = "s3:*", ["Resource"] = "*" } } } });""", "P", "PolicyDocument")]
    [InlineData("""new Role(this, "P", new RoleProps { AssumedBy = new AnyPrincipal(), InlinePolicies = new Dictionary<string, PolicyDocument> { ["x"] = new(new PolicyDocumentProps { Statements = new[] { Wide } }) } });""", "P", "Policies[0].PolicyDocument")]
    [InlineData("""var f = new Function(this, "P", new FunctionProps { Runtime = Runtime.NODEJS_20_X, Handler = "h", Code = Code.FromInline("x"), InitialPolicy = new[] { Wide } });""", "PServiceRoleDefaultPolicy", "PolicyDocument")]
    [InlineData("""var f = new Function(this, "P", new FunctionProps { Runtime = Runtime.NODEJS_20_X, Handler = "h", Code = Code.FromInline("x") }); f.AddToRolePolicy(Wide);""", "PServiceRoleDefaultPolicy", "PolicyDocument")]
    [InlineData("""var f = new Function(this, "P", new FunctionProps { Runtime = Runtime.NODEJS_20_X, Handler = "h", Code = Code.FromInline("x") }); f.Role!.AddToPrincipalPolicy(Wide);""", "PServiceRoleDefaultPolicy", "PolicyDocument")]
    [InlineData("""var f = new Function(this, "P", new FunctionProps { Runtime = Runtime.NODEJS_20_X, Handler = "h", Code = Code.FromInline("x"), Role = role }); f.AddToRolePolicy(Wide);""", "RDefaultPolicy", "PolicyDocument")]
    [InlineData("""new Bucket(this, "P").AddToResourcePolicy(Wide);""", "PPolicy", "PolicyDocument")]
    public async Task Statement_IsFoundWhereItGoes(string statements, string id, string document)
    {
        var stack = await Code.ReadAsync(Role + statements.Replace("Wide", """new PolicyStatement(new PolicyStatementProps { Actions = new[] { "s3:*" }, Resources = new[] { "*" } })""", StringComparison.Ordinal));

        Assert.Equal("s3:*", stack.Text(id, document + ".Statement[0].Action"));
    }

    [Fact]
    public async Task StatementUnderACondition_IsThereUnderIt()
    {
        var stack = await Code.ReadAsync(Role + """if (props.IsProd) { role.AddToPolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "s3:*" }, Resources = new[] { "*" } })); }""");

        Assert.NotNull(stack.Resources.Single(static r => r.LogicalId == "RDefaultPolicy").Condition);
        Assert.IsType<ChoiceValue>(stack.At("RDefaultPolicy", "PolicyDocument.Statement[0]"));
    }

    [Theory]
    [InlineData("""var t = Amazon.CDK.AWS.SNS.Topic.FromTopicArn(this, "T", "arn:aws:sns:eu-west-1:1:t"); t.GrantPublish(role);""", "sns:Publish", "arn:aws:sns:eu-west-1:1:t")]
    [InlineData("""var q = new Queue(this, "Q"); q.GrantPurge(role);""", "[sqs:PurgeQueue, sqs:GetQueueAttributes, sqs:GetQueueUrl]", "${Q.Arn}")]
    [InlineData("""var b = Bucket.FromBucketName(this, "B", "bbb"); b.GrantDelete(role);""", "s3:DeleteObject*", "arn:${AWS::Partition}:s3:::bbb/*")]
    public async Task Grant_GoesToTheRole(string statements, string action, string resource)
    {
        var stack = await Code.ReadAsync(Role + statements);

        Assert.Equal(action, stack.Text("RDefaultPolicy", "PolicyDocument.Statement[0].Action"));
        Assert.Equal(resource, stack.Text("RDefaultPolicy", "PolicyDocument.Statement[0].Resource"));
    }

    [Fact]
    public async Task ManagedPolicyOfAws_StandsAtItsName()
    {
        var stack = await Code.ReadAsync(Role + """role.AddManagedPolicy(ManagedPolicy.FromAwsManagedPolicyName("AdministratorAccess"));""");

        var arn = stack.At("R", "ManagedPolicyArns[0]");
        Assert.Equal("arn:${AWS::Partition}:iam::aws:policy/AdministratorAccess", arn.ToString());
        Assert.Equal("\"AdministratorAccess\"", arn.Span.Source());
    }

    [Fact]
    public async Task StatementThatLeavesTheType_StaysOpen()
    {
        var stack = await Code.ReadAsync(Role + """var s = new PolicyStatement(); s.AddActions("s3:GetObject"); Others.Add(s); role.AddToPolicy(s);""", types: "static class Others { public static extern void Add(PolicyStatement s); }");

        Assert.True(Assert.IsType<ListValue>(stack.At("RDefaultPolicy", "PolicyDocument.Statement[0].Action")).IsOpen);
    }
}
