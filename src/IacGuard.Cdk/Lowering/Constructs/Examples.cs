using IacGuard.Cdk.Lowering.Iam;
using IacGuard.Cdk.Lowering.Reading;
using IacGuard.Cdk.Values;
using IacGuard.Model;

namespace IacGuard.Cdk.Lowering.Constructs;

/// <summary>What the sweep adds to constructs that are no template without it (a method of an API, a statement of a policy, a container of a task).</summary>
internal static class Examples
{
    /// <summary>Takes it out of the minimum: the user's own calls bring it.</summary>
    public static void TakeOut(Scene scene, string model, ConstructIdentity construct)
    {
        switch (model)
        {
            case "aws_apigateway.RestApi":
                scene.Remove(construct.LogicalId("Default/GET/Resource"));
                break;
            case "aws_s3.BucketPolicy" or "aws_sqs.QueuePolicy" or "aws_sns.TopicPolicy":
                Put(scene, construct, "PolicyDocument", Statements.Around(new ListValue([], construct.IdSpan), construct.IdSpan));
                break;
            case "aws_secretsmanager.ResourcePolicy":
                Put(scene, construct, "ResourcePolicy", Statements.Around(new ListValue([], construct.IdSpan), construct.IdSpan));
                break;
            case "aws_ecs.FargateTaskDefinition" or "aws_ecs.Ec2TaskDefinition" or "aws_ecs.TaskDefinition" or "aws_ecs.ExternalTaskDefinition":
                Put(scene, construct, "ContainerDefinitions", new ListValue([], construct.IdSpan, isOpen: true));
                break;
        }
    }

    /// <summary>Whether the sweep adds to constructs of a class what is taken out again.</summary>
    public static bool IsAddedTo(string model) => model is "aws_apigateway.RestApi" or "aws_s3.BucketPolicy" or "aws_sqs.QueuePolicy" or "aws_sns.TopicPolicy" or "aws_secretsmanager.ResourcePolicy"
        || model.EndsWith("TaskDefinition", StringComparison.Ordinal);

    private static void Put(Scene scene, ConstructIdentity construct, string property, Value value)
    {
        if (scene.Find(construct.LogicalId("Resource")) is { } resource)
        {
            scene.Set(resource with { Properties = resource.Properties.With(property, value) });
        }
    }
}
