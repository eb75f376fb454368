using Amazon.CDK.AWS.EC2;

public class AnAccessKey : Stack
{
    public AnAccessKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnInstance(this, "Main", new CfnInstanceProps
        {
            UserData = {|IG7021:"export AWS_ACCESS_KEY_ID=AKIAZ3MQ7WXN4RTKVYBD"|},
        });
    }
}

public class AScript : Stack
{
    public AScript(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnInstance(this, "Main", new CfnInstanceProps
        {
            UserData = "yum update -y",
        });
    }
}
