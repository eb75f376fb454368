using Amazon.CDK.AWS.Transfer;

public class FTPBesideSFTP : Stack
{
    public FTPBesideSFTP(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnServer(this, "Exchange", new CfnServerProps
        {
            Protocols = new[] { "SFTP", {|IG2182:"FTP"|} },
        });
    }
}

public class SFTP : Stack
{
    public SFTP(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnServer(this, "Exchange", new CfnServerProps
        {
            Protocols = new[] { "SFTP" },
        });
    }
}
