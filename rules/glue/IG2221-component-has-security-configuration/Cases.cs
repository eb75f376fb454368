using Amazon.CDK.AWS.Glue;

public class ThereIsNone : Stack
{
    public ThereIsNone(Construct scope) : base(scope, "Stack")
    {
        _ = new {|IG2221:CfnJob|}(this, "Main", new CfnJobProps
        {
            Role = "loader",
            Command = new CfnJob.JobCommandProperty
            {
                Name = "glueetl",
            },
        });
    }
}

public class ThereIsOne : Stack
{
    public ThereIsOne(Construct scope) : base(scope, "Stack")
    {
        _ = new CfnJob(this, "Main", new CfnJobProps
        {
            Role = "loader",
            Command = new CfnJob.JobCommandProperty
            {
                Name = "glueetl",
            },
            SecurityConfiguration = "encrypted",
        });
    }
}
