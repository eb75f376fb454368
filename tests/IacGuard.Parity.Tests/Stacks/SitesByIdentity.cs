#pragma warning disable CS0612, CS0618 // What old code uses is read too.
using Amazon.CDK;
using Amazon.CDK.AWS.CloudFront;
using Amazon.CDK.AWS.CloudFront.Origins;
using Amazon.CDK.AWS.Cognito;
using Amazon.CDK.AWS.S3;
using Constructs;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Sites that a distribution reads by an identity, of old spellings and new, and users with a second factor.</summary>
public class SitesByIdentity : Stack
{
    public SitesByIdentity(Construct scope, string id)
        : base(scope, id)
    {
        var site = new Bucket(this, "Site", new BucketProps { BlockPublicAccess = BlockPublicAccess.BLOCK_ALL });
        var identity = new OriginAccessIdentity(this, "Identity");
        new Distribution(this, "ByIdentity", new DistributionProps
        {
            DefaultBehavior = new BehaviorOptions { Origin = new S3Origin(site, new S3OriginProps { OriginAccessIdentity = identity }), ViewerProtocolPolicy = ViewerProtocolPolicy.REDIRECT_TO_HTTPS },
        });
        var own = new Bucket(this, "Own");
        new Distribution(this, "ByItsOwn", new DistributionProps { DefaultBehavior = new BehaviorOptions { Origin = new S3Origin(own) } });
        var third = new Bucket(this, "Third", new BucketProps { EnforceSSL = true });
        new Distribution(this, "ByFactory", new DistributionProps { DefaultBehavior = new BehaviorOptions { Origin = S3BucketOrigin.WithOriginAccessIdentity(third) } });
        var secure = new Bucket(this, "Secure", new BucketProps { EnforceSSL = true });
        secure.GrantRead(identity);
        new Distribution(this, "OfWhatIsThere", new DistributionProps
        {
            DefaultBehavior = new BehaviorOptions { Origin = new S3Origin(secure, new S3OriginProps { OriginAccessIdentity = identity }) },
        });
        var fifth = new Bucket(this, "Fifth", new BucketProps { EnforceSSL = true });
        new Distribution(this, "ByFactoryAndIdentity", new DistributionProps
        {
            DefaultBehavior = new BehaviorOptions { Origin = S3BucketOrigin.WithOriginAccessIdentity(fifth, new S3BucketOriginWithOAIProps { OriginAccessIdentity = identity }) },
        });
        var web = new Bucket(this, "Web", new BucketProps { WebsiteIndexDocument = "index.html" });
        new Distribution(this, "OfAWebsite", new DistributionProps { DefaultBehavior = new BehaviorOptions { Origin = new S3Origin(web) } });

        new UserPool(this, "Users", new UserPoolProps
        {
            SelfSignUpEnabled = true,
            SignInAliases = new SignInAliases { Email = true },
            Mfa = Mfa.OPTIONAL,
            MfaSecondFactor = new MfaSecondFactor { Otp = true, Sms = false },
            AccountRecovery = AccountRecovery.EMAIL_ONLY,
        });
    }
}
