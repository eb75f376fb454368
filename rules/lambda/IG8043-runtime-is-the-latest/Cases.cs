using Amazon.CDK.AWS.Lambda;

public class ItIsAnOlderOne : Stack
{
    public ItIsAnOlderOne(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnFunction(this, "Main", new CfnFunctionProps
        {
            Runtime = {|IG8043:"python3.12"|},
        });
    }
}

public class ItIsTheLatest : Stack
{
    public ItIsTheLatest(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnFunction(this, "Main", new CfnFunctionProps
        {
            Runtime = "python3.14",
        });
    }
}
