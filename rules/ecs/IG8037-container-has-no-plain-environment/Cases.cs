using Amazon.CDK.AWS.ECS;

public class AVariable : Stack
{
    public AVariable(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTaskDefinition(this, "Web", new CfnTaskDefinitionProps
        {
            ContainerDefinitions = new object[] { new CfnTaskDefinition.ContainerDefinitionProperty
            {
                Name = "web",
                Environment = new object[] { new CfnTaskDefinition.KeyValuePairProperty
                {
                    Name = {|IG8037:"MODE"|},
                    Value = "fast",
                } },
            } },
        });
    }
}

public class None : Stack
{
    public None(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnTaskDefinition(this, "Web", new CfnTaskDefinitionProps
        {
            ContainerDefinitions = new object[] { new CfnTaskDefinition.ContainerDefinitionProperty
            {
                Name = "web",
                Image = "web",
            } },
        });
    }
}
