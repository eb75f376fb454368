using Amazon.CDK.AWS.EC2;

public class NoFlowLog : Stack
{
    public NoFlowLog(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6020:CfnVPC|}(this, "Net", new CfnVPCProps
        {
            CidrBlock = "10.0.0.0/16",
        });
    }
}

public class AFlowLog : Stack
{
    public AFlowLog(Construct scope) : base(scope, "Stack")
    {
        var net = new CfnVPC(this, "Net", new CfnVPCProps
        {
            CidrBlock = "10.0.0.0/16",
        });
        _ = new CfnFlowLog(this, "Flows", new CfnFlowLogProps
        {
            ResourceId = net.Ref,
            ResourceType = "VPC",
            TrafficType = "ALL",
        });
    }
}

public class HigherConstruct : Stack
{
    public HigherConstruct(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG6020:Vpc|}(this, "Network", new VpcProps { MaxAzs = 2 });
    }
}

public class HigherConstruct_Fixed : Stack
{
    public HigherConstruct_Fixed(Construct scope) : base(scope, "Stack")
    {
        _ = new Vpc(this, "Network", new VpcProps { MaxAzs = 2, FlowLogs = new Dictionary<string, IFlowLogOptions> { ["FlowLog"] = new FlowLogOptions() } });
    }
}
