using Amazon.CDK.AWS.ECS;

public class AWeakPassword : Stack
{
    public AWeakPassword(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTaskDefinition(this, "Web", new CfnTaskDefinitionProps
        {
            ContainerDefinitions = new object[] { new CfnTaskDefinition.ContainerDefinitionProperty
            {
                Name = "web",
                Environment = new object[] { new CfnTaskDefinition.KeyValuePairProperty
                {
                    Name = "DATABASE_PASSWORD",
                    Value = {|IG7033:"password"|},
                } },
            } },
        });
    }
}

public class WhereTheSecretIsAndASwitch : Stack
{
    public WhereTheSecretIsAndASwitch(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTaskDefinition(this, "Web", new CfnTaskDefinitionProps
        {
            ContainerDefinitions = new object[] { new CfnTaskDefinition.ContainerDefinitionProperty
            {
                Name = "web",
                Environment = new object[] { new CfnTaskDefinition.KeyValuePairProperty
                {
                    Name = "DATABASE_SECRET",
                    Value = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:main",
                }, new CfnTaskDefinition.KeyValuePairProperty
                {
                    Name = "PASSWORD_LENGTH",
                    Value = "12",
                }, new CfnTaskDefinition.KeyValuePairProperty
                {
                    Name = "CHECK_TOKEN",
                    Value = "true",
                } },
                Secrets = new object[] { new CfnTaskDefinition.SecretProperty
                {
                    Name = "DATABASE_PASSWORD",
                    ValueFrom = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:main",
                } },
            } },
        });
    }
}
