using Amazon.CDK.AWS.EC2;

public class TheDefaultRoute : Stack
{
    public TheDefaultRoute(Construct scope) : base(scope, "Stack")
    {
        var gateway = new CfnInternetGateway(this, "Gateway");
        _ = new CfnRoute(this, "Route", new CfnRouteProps
        {
            RouteTableId = "rtb-0123",
            DestinationCidrBlock = "0.0.0.0/0",
            GatewayId = {|IG5028:gateway.Ref|},
        });
    }
}

public class ThroughANATGateway : Stack
{
    public ThroughANATGateway(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnRoute(this, "Route", new CfnRouteProps
        {
            RouteTableId = "rtb-0123",
            DestinationCidrBlock = "0.0.0.0/0",
            NatGatewayId = "nat-0123",
        });
    }
}
