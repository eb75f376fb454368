using Amazon.CDK.AWS.IAM;

public class ADay : Stack
{
    public ADay(Construct scope) : base(scope, "Stack")
    {
        _ = new Role(this, "Worker", new RoleProps
        {
            AssumedBy = new ServicePrincipal("lambda.amazonaws.com"),
            MaxSessionDuration = {|IG1201:Duration.Hours(24)|},
        });
    }
}

public class AnHour : Stack
{
    public AnHour(Construct scope) : base(scope, "Stack")
    {
        _ = new Role(this, "Worker", new RoleProps
        {
            AssumedBy = new ServicePrincipal("lambda.amazonaws.com"),
            MaxSessionDuration = Duration.Hours(1),
        });
    }
}
