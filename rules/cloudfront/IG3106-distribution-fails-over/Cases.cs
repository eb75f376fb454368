using Amazon.CDK.AWS.CloudFront;

public class NoGroup : Stack
{
    public NoGroup(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDistribution(this, "Site", new CfnDistributionProps
        {
            {|IG3106:DistributionConfig|} = new CfnDistribution.DistributionConfigProperty
            {
                Enabled = true,
            },
        });
    }
}

public class AGroupOfTwo : Stack
{
    public AGroupOfTwo(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDistribution(this, "Site", new CfnDistributionProps
        {
            DistributionConfig = new CfnDistribution.DistributionConfigProperty
            {
                OriginGroups = new CfnDistribution.OriginGroupsProperty
                {
                    Quantity = 1,
                    Items = new object[] { new CfnDistribution.OriginGroupProperty
                    {
                        Id = "both",
                        Members = new CfnDistribution.OriginGroupMembersProperty
                        {
                            Quantity = 2,
                            Items = new object[] { new CfnDistribution.OriginGroupMemberProperty
                            {
                                OriginId = "one",
                            }, new CfnDistribution.OriginGroupMemberProperty
                            {
                                OriginId = "two",
                            } },
                        },
                    } },
                },
            },
        });
    }
}
