using Amazon.CDK.AWS.QuickSight;

public class DisableSslIsTrue : Stack
{
    public DisableSslIsTrue(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDataSource(this, "Sales", new CfnDataSourceProps
        {
            Name = "sales",
            SslProperties = new CfnDataSource.SslPropertiesProperty
            {
                DisableSsl = {|IG2183:true|},
            },
        });
    }
}

public class NothingIsStated : Stack
{
    public NothingIsStated(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnDataSource(this, "Sales", new CfnDataSourceProps
        {
            Name = "sales",
        });
    }
}
