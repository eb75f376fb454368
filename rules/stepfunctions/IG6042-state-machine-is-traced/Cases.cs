using Amazon.CDK.AWS.StepFunctions;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6042:CfnStateMachine|}(this, "Main", new CfnStateMachineProps
        {
            RoleArn = "abc",
        });
    }
}

public class AsItShouldBe : Stack
{
    public AsItShouldBe(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnStateMachine(this, "Main", new CfnStateMachineProps
        {
            TracingConfiguration = new CfnStateMachine.TracingConfigurationProperty
            {
                Enabled = true,
            },
        });
    }
}
