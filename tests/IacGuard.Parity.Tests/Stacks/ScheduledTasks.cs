using System.Collections.Generic;
using Amazon.CDK;
using Amazon.CDK.AWS.ApplicationAutoScaling;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.ECR;
using Amazon.CDK.AWS.ECS;
using Amazon.CDK.AWS.ECS.Patterns;
using Amazon.CDK.AWS.Events;
using Amazon.CDK.AWS.Events.Targets;
using Amazon.CDK.AWS.IAM;
using Constructs;
using EventSchedule = Amazon.CDK.AWS.Events.Schedule;
using TaskSchedule = Amazon.CDK.AWS.ApplicationAutoScaling.Schedule;

namespace IacGuard.Parity.Tests.Stacks;

/// <summary>Tasks that run on a schedule: as targets of rules, and by the pattern of ECS.</summary>
public sealed class ScheduledTasks : Stack
{
    public ScheduledTasks(Construct scope, string id) : base(scope, id)
    {
        var vpc = new Vpc(this, "Vpc", new VpcProps { MaxAzs = 2 });
        var cluster = new Cluster(this, "Cluster", new ClusterProps { Vpc = vpc });
        var repository = new Repository(this, "Images");

        var task = new FargateTaskDefinition(this, "Import", new FargateTaskDefinitionProps { Cpu = 256, MemoryLimitMiB = 512 });
        task.AddContainer("App", new ContainerDefinitionOptions { Image = ContainerImage.FromEcrRepository(repository), Logging = LogDriver.AwsLogs(new AwsLogDriverProps { StreamPrefix = "import" }) });
        var nightly = new Rule(this, "Nightly", new RuleProps { Schedule = EventSchedule.Cron(new Amazon.CDK.AWS.Events.CronOptions { Hour = "3", Minute = "0" }) });
        nightly.AddTarget(new EcsTask(new EcsTaskProps { Cluster = cluster, TaskDefinition = task, SubnetSelection = new SubnetSelection { SubnetType = SubnetType.PRIVATE_WITH_EGRESS } }));

        // The same task twice shares its role and its security group.
        new Rule(this, "Hourly", new RuleProps
        {
            Schedule = EventSchedule.Rate(Duration.Hours(1)),
            Targets = new IRuleTarget[]
            {
                new EcsTask(new EcsTaskProps
                {
                    Cluster = cluster,
                    TaskDefinition = task,
                    TaskCount = 2,
                    ContainerOverrides = new[] { new ContainerOverride { ContainerName = "App", Environment = new[] { new TaskEnvironmentVariable { Name = "MODE", Value = "fast" } } } },
                }),
            },
        });

        var group = new SecurityGroup(this, "Group", new SecurityGroupProps { Vpc = vpc, AllowAllOutbound = false });
        var role = new Role(this, "Starter", new RoleProps { AssumedBy = new ServicePrincipal("events.amazonaws.com") });
        var other = new FargateTaskDefinition(this, "Export");
        other.AddContainer("App", new ContainerDefinitionOptions { Image = ContainerImage.FromRegistry("public.ecr.aws/docker/library/busybox") });
        nightly.AddTarget(new EcsTask(new EcsTaskProps { Cluster = cluster, TaskDefinition = other, SecurityGroups = new ISecurityGroup[] { group }, Role = role }));

        var plain = new Ec2TaskDefinition(this, "Plain");
        plain.AddContainer("App", new ContainerDefinitionOptions { Image = ContainerImage.FromRegistry("public.ecr.aws/docker/library/busybox"), MemoryLimitMiB = 128 });
        nightly.AddTarget(new EcsTask(new EcsTaskProps { Cluster = cluster, TaskDefinition = plain }));

        var report = new ScheduledFargateTask(this, "Report", new ScheduledFargateTaskProps
        {
            Cluster = cluster,
            Schedule = TaskSchedule.Rate(Duration.Hours(12)),
            ScheduledFargateTaskImageOptions = new ScheduledFargateTaskImageOptions
            {
                Image = ContainerImage.FromEcrRepository(repository),
                MemoryLimitMiB = 1024,
                Cpu = 512,
                Environment = new Dictionary<string, string> { ["DB_PASSWORD"] = "hunter2hunter2" },
            },
        });
        report.TaskDefinition.AddToTaskRolePolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "s3:*" }, Resources = new[] { "*" } }));
        repository.GrantPull(report.TaskDefinition.TaskRole);
        new ScheduledEc2Task(this, "Count", new ScheduledEc2TaskProps
        {
            Cluster = cluster,
            Enabled = false,
            Schedule = TaskSchedule.Expression("rate(5 minutes)"),
            ScheduledEc2TaskImageOptions = new ScheduledEc2TaskImageOptions { Image = ContainerImage.FromRegistry("public.ecr.aws/docker/library/busybox"), MemoryLimitMiB = 256, ContainerName = "counter" },
        });
        new ScheduledFargateTask(this, "Clean", new ScheduledFargateTaskProps
        {
            Cluster = cluster,
            RuleName = "clean-up",
            DesiredTaskCount = 2,
            Schedule = TaskSchedule.Cron(new Amazon.CDK.AWS.ApplicationAutoScaling.CronOptions { Hour = "4", Minute = "30" }),
            ScheduledFargateTaskDefinitionOptions = new ScheduledFargateTaskDefinitionOptions { TaskDefinition = other },
        });
    }
}
