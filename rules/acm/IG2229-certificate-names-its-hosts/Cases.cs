using Amazon.CDK.AWS.CertificateManager;

public class ItIsForEveryHost : Stack
{
    public ItIsForEveryHost(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCertificate(this, "Main", new CfnCertificateProps
        {
            DomainName = {|IG2229:"*.example.com"|},
        });
    }
}

public class ItIsForOneHost : Stack
{
    public ItIsForOneHost(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnCertificate(this, "Main", new CfnCertificateProps
        {
            DomainName = "shop.example.com",
        });
    }
}
