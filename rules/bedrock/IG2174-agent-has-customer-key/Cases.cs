using Amazon.CDK.AwsBedrock;

public class NoKey : Stack
{
    public NoKey(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2174:CfnAgent|}(this, "Assistant", new CfnAgentProps
        {
            AgentName = "assistant",
        });
    }
}

public class AKey : Stack
{
    public AKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnAgent(this, "Assistant", new CfnAgentProps
        {
            AgentName = "assistant",
            CustomerEncryptionKeyArn = "alias/assistant",
        });
    }
}
