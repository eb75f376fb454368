using Amazon.CDK.AWS.Batch;

public class Privileged : Stack
{
    public Privileged(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnJobDefinition(this, "Crunch", new CfnJobDefinitionProps
        {
            ContainerProperties = new CfnJobDefinition.ContainerPropertiesProperty
            {
                Privileged = {|IG8033:true|},
            },
        });
    }
}

public class TheDefault : Stack
{
    public TheDefault(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnJobDefinition(this, "Crunch", new CfnJobDefinitionProps
        {
            ContainerProperties = new CfnJobDefinition.ContainerPropertiesProperty
            {
                Image = "crunch",
            },
        });
    }
}
