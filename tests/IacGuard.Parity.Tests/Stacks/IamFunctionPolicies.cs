using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>What a function's role may do, given to the function.</summary>
public class IamFunctionPolicies : Stack
{
    public IamFunctionPolicies(Construct scope, string id) : base(scope, id)
    {
        var function = new Function(this, "Worker", new FunctionProps
        {
            Runtime = Runtime.NODEJS_20_X,
            Handler = "index.handler",
            Code = Code.FromInline("exports.handler = async () => {};"),
            InitialPolicy = [new PolicyStatement(new PolicyStatementProps { Actions = ["s3:*"], Resources = ["*"] })],
        });
        function.AddToRolePolicy(new PolicyStatement(new PolicyStatementProps { Actions = ["secretsmanager:GetSecretValue"], Resources = ["*"] }));
        function.AddPermission("Anyone", new Permission { Principal = new AnyPrincipal(), Action = "lambda:InvokeFunction" });
        function.AddPermission("Bucket", new Permission { Principal = new ServicePrincipal("s3.amazonaws.com"), SourceArn = "arn:aws:s3:::orders-archive", SourceAccount = Account });
    }
}
