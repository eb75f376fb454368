using Amazon.CDK.AWS.EC2;

public class TheDefaultPolicy : Stack
{
    public TheDefaultPolicy(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG5029:CfnVPCEndpoint|}(this, "Endpoint", new CfnVPCEndpointProps
        {
            VpcId = "vpc-0123",
            ServiceName = $"com.amazonaws.{Aws.REGION}.s3",
        });
    }
}

public class APolicy : Stack
{
    public APolicy(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnVPCEndpoint(this, "Endpoint", new CfnVPCEndpointProps
        {
            VpcId = "vpc-0123",
            ServiceName = $"com.amazonaws.{Aws.REGION}.s3",
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = "*",
                    ["Action"] = "s3:GetObject",
                    ["Resource"] = "arn:aws:s3:::orders/*",
                } },
            },
        });
    }
}
