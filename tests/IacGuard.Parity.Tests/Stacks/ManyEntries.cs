using System.Collections.Generic;
using Amazon.CDK;
using Amazon.CDK.AWS.AutoScaling;
using Amazon.CDK.AWS.CloudFront;
using Amazon.CDK.AWS.CloudFront.Origins;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.S3;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Several entries of one map of options, and children that are taken out again.</summary>
public sealed class ManyEntries : Stack
{
    private readonly AutoScalingGroup servers;

    public ManyEntries(Construct scope, string id) : base(scope, id)
    {
        var bucket = new Bucket(this, "Site");
        new Distribution(this, "Web", new DistributionProps
        {
            DefaultBehavior = new BehaviorOptions { Origin = new HttpOrigin("www.example.com"), ViewerProtocolPolicy = ViewerProtocolPolicy.REDIRECT_TO_HTTPS },
            AdditionalBehaviors = new Dictionary<string, IBehaviorOptions>
            {
                ["/files/*"] = new BehaviorOptions { Origin = new HttpOrigin("files.example.com"), ViewerProtocolPolicy = ViewerProtocolPolicy.HTTPS_ONLY },
                ["/api/*"] = new BehaviorOptions { Origin = new HttpOrigin("api.example.com"), AllowedMethods = AllowedMethods.ALLOW_ALL },
                ["/images/*"] = new BehaviorOptions { Origin = new HttpOrigin("images.example.com"), ViewerProtocolPolicy = ViewerProtocolPolicy.HTTPS_ONLY, Compress = false },
            },
        });

        var vpc = new Vpc(this, "Vpc", new VpcProps { MaxAzs = 2 });
        servers = new AutoScalingGroup(this, "Servers", new AutoScalingGroupProps
        {
            Vpc = vpc,
            InstanceType = InstanceType.Of(InstanceClass.BURSTABLE3, InstanceSize.MICRO),
            MachineImage = MachineImage.LatestAmazonLinux2023(),
            AssociatePublicIpAddress = false,
        });
        var template = new LaunchTemplate(this, "Template", new LaunchTemplateProps
        {
            InstanceType = InstanceType.Of(InstanceClass.BURSTABLE3, InstanceSize.MICRO),
            MachineImage = MachineImage.LatestAmazonLinux2023(),
            RequireImdsv2 = true,
        });
        var group = (CfnAutoScalingGroup)servers.Node.DefaultChild;
        group.LaunchConfigurationName = null;
        servers.Node.TryRemoveChild("LaunchConfig");
        group.LaunchTemplate = new CfnAutoScalingGroup.LaunchTemplateSpecificationProperty { LaunchTemplateId = template.LaunchTemplateId, Version = template.LatestVersionNumber };
        bucket.AddLifecycleRule(new Amazon.CDK.AWS.S3.LifecycleRule { Expiration = Duration.Days(30) });
    }
}
