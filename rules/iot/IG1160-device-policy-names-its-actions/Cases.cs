using Amazon.CDK.AWS.IoT;

public class AllOfIoT : Stack
{
    public AllOfIoT(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnPolicy(this, "Sensor", new CfnPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Resource"] = "arn:aws:iot:eu-west-1:111122223333:client/sensor",
                    ["Action"] = {|IG1160:"iot:*"|},
                } },
            },
        });
    }
}

public class WhatADeviceDoes : Stack
{
    public WhatADeviceDoes(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnPolicy(this, "Sensor", new CfnPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "iot:Connect",
                    ["Resource"] = "arn:aws:iot:eu-west-1:111122223333:client/sensor",
                } },
            },
        });
    }
}
