using Amazon.CDK.AWS.SecretsManager;

public class NoSchedule : Stack
{
    public NoSchedule(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG7030:CfnSecret|}(this, "Main", new CfnSecretProps
        {
            GenerateSecretString = new CfnSecret.GenerateSecretStringProperty
            {
            },
        });
    }
}

public class AScheduleByAnExpressionByWayOfTheAttachment : Stack
{
    public AScheduleByAnExpressionByWayOfTheAttachment(Construct scope) : base(scope, "Stack")
    {
        var main = new CfnSecret(this, "Main", new CfnSecretProps
        {
            GenerateSecretString = new CfnSecret.GenerateSecretStringProperty
            {
            },
        });
        var bound = new CfnSecretTargetAttachment(this, "Bound", new CfnSecretTargetAttachmentProps
        {
            SecretId = main.Ref,
            TargetId = "orders",
            TargetType = "AWS::RDS::DBInstance",
        });
        _ = new CfnRotationSchedule(this, "Turn", new CfnRotationScheduleProps
        {
            SecretId = bound.Ref,
            HostedRotationLambda = new CfnRotationSchedule.HostedRotationLambdaProperty
            {
                RotationType = "MySQLSingleUser",
            },
            RotationRules = new CfnRotationSchedule.RotationRulesProperty
            {
                ScheduleExpression = "rate(30 days)",
            },
        });
    }
}
