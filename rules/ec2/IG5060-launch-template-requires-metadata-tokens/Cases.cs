using Amazon.CDK.AWS.EC2;

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLaunchTemplate(this, "Web", new CfnLaunchTemplateProps
        {
            {|IG5060:LaunchTemplateData|} = new CfnLaunchTemplate.LaunchTemplateDataProperty
            {
                InstanceType = "t3.micro",
            },
        });
    }
}

public class Required : Stack
{
    public Required(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnLaunchTemplate(this, "Web", new CfnLaunchTemplateProps
        {
            LaunchTemplateData = new CfnLaunchTemplate.LaunchTemplateDataProperty
            {
                MetadataOptions = new CfnLaunchTemplate.MetadataOptionsProperty
                {
                    HttpTokens = "required",
                },
            },
        });
    }
}

public class HigherConstruct : Stack
{
    public HigherConstruct(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG5060:LaunchTemplate|}(this, "Main");
    }
}

public class HigherConstruct_Fixed : Stack
{
    public HigherConstruct_Fixed(Construct scope) : base(scope, "Stack")
    {
        _ = new LaunchTemplate(this, "Main", new LaunchTemplateProps { RequireImdsv2 = true });
    }
}
