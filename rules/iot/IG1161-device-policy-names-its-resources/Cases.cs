using Amazon.CDK.AWS.IoT;

public class AnyTopic : Stack
{
    public AnyTopic(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnPolicy(this, "Sensor", new CfnPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "iot:Publish",
                    ["Resource"] = {|IG1161:"*"|},
                } },
            },
        });
    }
}

public class TheDeviceSOwnTopic : Stack
{
    public TheDeviceSOwnTopic(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnPolicy(this, "Sensor", new CfnPolicyProps
        {
            PolicyDocument = new Dictionary<string, object>
            {
                ["Statement"] = new object[] { new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Action"] = "iot:Publish",
                    ["Resource"] = "arn:aws:iot:eu-west-1:111122223333:topic/${iot:Connection.Thing.ThingName}",
                } },
            },
        });
    }
}
