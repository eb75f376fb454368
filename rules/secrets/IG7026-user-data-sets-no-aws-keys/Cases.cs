using Amazon.CDK.AWS.EC2;

public class KeysAreExported : Stack
{
    public KeysAreExported(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnInstance(this, "Main", new CfnInstanceProps
        {
            UserData = {|IG7026:"#!/bin/bash\nexport AWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE\nexport AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\n"|},
        });
    }
}

public class NamesAloneAreExported : Stack
{
    public NamesAloneAreExported(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnInstance(this, "Main", new CfnInstanceProps
        {
            UserData = "export AWS_SECRET_ACCESS_KEY",
        });
    }
}
