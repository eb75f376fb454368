using Amazon.CDK;
using Amazon.CDK.AWS.CloudFront;
using Amazon.CDK.AWS.CloudFront.Origins;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.Events;
using Amazon.CDK.AWS.Events.Targets;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.RDS;
using Amazon.CDK.AWS.S3;
using Amazon.CDK.AWS.S3.Deployment;
using Amazon.CDK.AWS.SSM;
using Amazon.CDK.CustomResources;
using Constructs;
using Function = Amazon.CDK.AWS.Lambda.Function;
using FunctionProps = Amazon.CDK.AWS.Lambda.FunctionProps;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Props that the CDK takes only beside others, or with values of a certain form.</summary>
public class RefusedAlone : Stack
{
    public RefusedAlone(Construct scope, string id) : base(scope, id)
    {
        var pages = new Bucket(this, "Pages");
        var site = new Distribution(this, "Site", new DistributionProps
        {
            DefaultBehavior = new BehaviorOptions { Origin = S3BucketOrigin.WithOriginAccessControl(pages) },
            ErrorResponses =
            [
                new ErrorResponse { HttpStatus = 403, ResponseHttpStatus = 200, ResponsePagePath = "/index.html" },
                new ErrorResponse { HttpStatus = 404, ResponseHttpStatus = 200, ResponsePagePath = "/index.html", Ttl = Duration.Minutes(5) },
            ],
            GeoRestriction = GeoRestriction.Allowlist("DE", "AT"),
        });
        _ = new BucketDeployment(this, "Upload", new BucketDeploymentProps { Sources = [Source.Data("index.html", "Hello")], DestinationBucket = pages, Distribution = site, DistributionPaths = ["/*"] });

        var code = Amazon.CDK.AWS.Lambda.Code.FromInline("exports.handler = async () => {};");
        var handler = new Function(this, "Handler", new FunctionProps
        {
            Runtime = Runtime.NODEJS_20_X,
            Handler = "index.handler",
            Code = code,
            LoggingFormat = LoggingFormat.JSON,
            ApplicationLogLevelV2 = ApplicationLogLevel.WARN,
            SystemLogLevelV2 = SystemLogLevel.WARN,
        });
        var bus = new Amazon.CDK.AWS.Events.EventBus(this, "Bus");
        _ = new Rule(this, "Created", new RuleProps { EventBus = bus, EventPattern = new EventPattern { Source = ["orders"] }, Targets = [new LambdaFunction(handler)] });
        _ = new Rule(this, "Nightly", new RuleProps { Schedule = Schedule.Rate(Duration.Hours(24)), Targets = [new LambdaFunction(handler)] });

        var vpc = new Vpc(this, "Vpc", new VpcProps { MaxAzs = 2 });
        _ = new DatabaseInstance(this, "Orders", new DatabaseInstanceProps
        {
            Engine = DatabaseInstanceEngine.Postgres(new PostgresInstanceEngineProps { Version = PostgresEngineVersion.VER_16 }),
            Vpc = vpc,
            AllocatedStorage = 400,
            StorageType = StorageType.GP3,
            StorageThroughput = 500,
        });
        _ = new DatabaseCluster(this, "Ledger", new DatabaseClusterProps
        {
            Engine = DatabaseClusterEngine.AuroraPostgres(new AuroraPostgresClusterEngineProps { Version = AuroraPostgresEngineVersion.VER_16_1 }),
            Vpc = vpc,
            Writer = ClusterInstance.ServerlessV2("writer"),
            CloudwatchLogsExports = ["postgresql"],
        });
        var files = new Amazon.CDK.AWS.EFS.FileSystem(this, "Files", new Amazon.CDK.AWS.EFS.FileSystemProps { Vpc = vpc });
        _ = new Function(this, "Reader", new FunctionProps
        {
            Runtime = Runtime.NODEJS_20_X,
            Handler = "index.handler",
            Code = code,
            Vpc = vpc,
            Filesystem = Amazon.CDK.AWS.Lambda.FileSystem.FromEfsAccessPoint(files.AddAccessPoint("Access"), "/mnt/files"),
        });
        _ = new Amazon.CDK.AWS.AutoScaling.AutoScalingGroup(this, "Workers", new Amazon.CDK.AWS.AutoScaling.AutoScalingGroupProps
        {
            Vpc = vpc,
            InstanceType = Amazon.CDK.AWS.EC2.InstanceType.Of(InstanceClass.T3, InstanceSize.MICRO),
            MachineImage = MachineImage.LatestAmazonLinux2023(),
            MinHealthyPercentage = 100,
            MaxHealthyPercentage = 120,
        });
        _ = new Volume(this, "Data", new VolumeProps { AvailabilityZone = "us-east-1a", Size = Size.Gibibytes(100), VolumeType = EbsDeviceVolumeType.GP3, Iops = 4000, Throughput = 200 });
        _ = new StringParameter(this, "Stage", new StringParameterProps { StringValue = "prod", AllowedPattern = "prod|dev" });
        _ = new AwsCustomResource(this, "Seed", new AwsCustomResourceProps
        {
            OnCreate = new AwsSdkCall { Service = "S3", Action = "putObject", PhysicalResourceId = PhysicalResourceId.Of("seed") },
            Policy = AwsCustomResourcePolicy.FromSdkCalls(new SdkCallsPolicyOptions { Resources = AwsCustomResourcePolicy.ANY_RESOURCE }),
        });
        _ = new CustomResource(this, "Own", new CustomResourceProps { ServiceToken = handler.FunctionArn, ResourceType = "Custom::Own" });
        _ = new Amazon.CDK.AWS.APIGateway.RestApi(this, "Api", new Amazon.CDK.AWS.APIGateway.RestApiProps
        {
            DefaultCorsPreflightOptions = new Amazon.CDK.AWS.APIGateway.CorsOptions { AllowOrigins = Amazon.CDK.AWS.APIGateway.Cors.ALL_ORIGINS, AllowMethods = Amazon.CDK.AWS.APIGateway.Cors.ALL_METHODS },
        }).Root.AddMethod("GET");
    }
}
