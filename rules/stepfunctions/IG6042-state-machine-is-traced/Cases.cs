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

public class HigherConstruct : Stack
{
    public HigherConstruct(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6042:StateMachine|}(this, "Main", new StateMachineProps { DefinitionBody = DefinitionBody.FromString("{}") });
    }
}

public class HigherConstruct_Fixed : Stack
{
    public HigherConstruct_Fixed(Construct scope) : base(scope, "Stack")
    {
        _ = new StateMachine(this, "Main", new StateMachineProps { DefinitionBody = DefinitionBody.FromString("{}"), TracingEnabled = true });
    }
}
