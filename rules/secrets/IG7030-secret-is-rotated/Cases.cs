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

public class ASchedule : Stack
{
    public ASchedule(Construct scope) : base(scope, "Stack")
    {
        var main = new CfnSecret(this, "Main", new CfnSecretProps
        {
            GenerateSecretString = new CfnSecret.GenerateSecretStringProperty
            {
            },
        });
        _ = new CfnRotationSchedule(this, "Turn", new CfnRotationScheduleProps
        {
            SecretId = main.Ref,
            RotationRules = new CfnRotationSchedule.RotationRulesProperty
            {
                AutomaticallyAfterDays = 30,
            },
        });
    }
}
