using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Policies inside the props of a role.</summary>
public class IamInlineDocuments : Stack
{
    public IamInlineDocuments(Construct scope, string id) : base(scope, id)
    {
        _ = new Role(this, "Worker", new RoleProps
        {
            AssumedBy = new ServicePrincipal("lambda.amazonaws.com"),
            InlinePolicies = new Dictionary<string, PolicyDocument>
            {
                ["tables"] = new PolicyDocument(new PolicyDocumentProps
                {
                    Statements =
                    [
                        new PolicyStatement(new PolicyStatementProps { Actions = ["dynamodb:*"], Resources = ["*"] }),
                        new PolicyStatement(new PolicyStatementProps { Actions = ["dynamodb:GetItem"], Resources = [FormatArn(new ArnComponents { Service = "dynamodb", Resource = "table", ResourceName = "orders" })] }),
                    ],
                }),
                ["queues"] = new(new PolicyDocumentProps
                {
                    Statements = [new PolicyStatement(new PolicyStatementProps { Actions = ["sqs:Send*"], Resources = ["*"] })],
                }),
            },
        });
    }
}
