using Amazon.CDK;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.SecretsManager;
using Constructs;
using ReferencePipelines.Shared;

namespace ReferencePipelines.EventProcessing;

/// <summary>The token that callers of the API show: generated, kept in Secrets Manager, changed every 30 days.</summary>
public sealed class ApiToken : Construct
{
    /// <summary>Makes the secret and its rotation.</summary>
    public ApiToken(Construct scope, string id, Deployment deployment, AlertTopic alerts) : base(scope, id)
    {
        Secret = new Secret(this, "Secret", new SecretProps
        {
            SecretName = $"{deployment.Environment}/event-processing/api-token/{deployment.Team}",
            Description = "Bearer token of the event API; the authorizer also takes the one before",
            GenerateSecretString = new SecretStringGenerator { PasswordLength = 64, ExcludePunctuation = true },
        });
        var rotation = new LeastPrivilegeFunction(this, "Rotation", new LeastPrivilegeFunctionProps
        {
            Deployment = deployment,
            Name = "event-token-rotation",
            Code = "EventProcessing/functions/token-rotation",
            Runtime = Runtimes.Node,
            MemorySize = 128,
        });
        rotation.Allow(
            Secret.SecretArn,
            "secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue", "secretsmanager:PutSecretValue", "secretsmanager:UpdateSecretVersionStage");
        alerts.Notify(rotation.ErrorAlarm(threshold: 1, Duration.Hours(1)));
        Schedule(rotation.Function);
    }

    /// <summary>The secret.</summary>
    public Secret Secret { get; }

    // Secret.AddRotationSchedule would let Secrets Manager call the function for any secret of anybody.
    private void Schedule(Function rotation)
    {
        var permission = new CfnPermission(this, "RotationPermission", new CfnPermissionProps
        {
            Action = "lambda:InvokeFunction",
            FunctionName = rotation.FunctionArn,
            Principal = "secretsmanager.amazonaws.com",
            SourceAccount = Stack.Of(this).Account,
            SourceArn = Secret.SecretArn,
        });
        var schedule = new CfnRotationSchedule(this, "RotationSchedule", new CfnRotationScheduleProps
        {
            SecretId = Secret.SecretArn,
            RotationLambdaArn = rotation.FunctionArn,
            RotationRules = new CfnRotationSchedule.RotationRulesProperty { AutomaticallyAfterDays = 30 },
        });
        schedule.AddDependency(permission);
    }
}
