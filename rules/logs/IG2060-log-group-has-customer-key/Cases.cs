using Amazon.CDK.AWS.Logs;

public class NoKey : Stack
{
    public NoKey(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2060:CfnLogGroup|}(this, "Audit", new CfnLogGroupProps
        {
            RetentionInDays = 90,
        });
    }
}

public class AKey : Stack
{
    public AKey(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLogGroup(this, "Audit", new CfnLogGroupProps
        {
            KmsKeyId = "arn:aws:kms:eu-west-1:111122223333:key/4f0c2c1e-7a52-4a0b-9f43-0d6c2a1c7b11",
        });
    }
}
