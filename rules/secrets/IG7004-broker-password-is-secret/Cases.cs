using Amazon.CDK.AWS.AmazonMQ;

public class ALiteral : Stack
{
    public ALiteral(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBroker(this, "Main", new CfnBrokerProps
        {
            Users = new object[] { new CfnBroker.UserProperty
            {
                Username = "app",
                Password = {|IG7004:"hunter2hunter2"|},
            } },
        });
    }
}

public class FromSecretsManager : Stack
{
    public FromSecretsManager(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnBroker(this, "Main", new CfnBrokerProps
        {
            Users = new object[] { new CfnBroker.UserProperty
            {
                Username = "app",
                Password = "{{resolve:secretsmanager:main:SecretString:password}}",
            } },
        });
    }
}
