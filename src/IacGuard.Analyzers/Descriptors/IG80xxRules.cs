// Written by: dotnet run --project src/IacGuard.Dev -- generate
using Microsoft.CodeAnalysis;

namespace IacGuard.Analyzers.Descriptors;

internal static class IG80xxRules
{
    public static readonly DiagnosticDescriptor IG8001 = new(
        "IG8001", "Lambda no longer creates functions with this runtime", "{0}", "IacGuard.Lifecycle", DiagnosticSeverity.Error, isEnabledByDefault: true,
        "A new stack with this runtime fails to deploy, and an old one cannot be rebuilt after a loss. Deprecated runtimes get no security patches either.", "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html");

    public static readonly DiagnosticDescriptor IG8002 = new(
        "IG8002", "Function uses a deprecated runtime", "{0}", "IacGuard.Lifecycle", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A deprecated runtime gets no security patches, and after the dates in the message the function can neither be made nor changed.", "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html");

    public static readonly DiagnosticDescriptor IG8003 = new(
        "IG8003", "Runtime of a function ends soon", "{0}", "IacGuard.Lifecycle", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "After that day the runtime gets no security patches. Moving takes a release and some tests, so it is worth planning.", "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html");

    public static readonly DiagnosticDescriptor IG8010 = new(
        "IG8010", "Automatic minor upgrades are switched off", "{0}", "IacGuard.Lifecycle", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Minor versions close security holes and change nothing for applications. Without the switch somebody has to remember each of them.", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_UpgradeDBInstance.Upgrading.html");

    public static readonly DiagnosticDescriptor IG8012 = new(
        "IG8012", "Automatic upgrades of a Redshift cluster are switched off", "{0}", "IacGuard.Lifecycle", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "New versions of Redshift close security holes; there is no other way to get them.", "https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-considerations.html");

    public static readonly DiagnosticDescriptor IG8013 = new(
        "IG8013", "Graph database does not state that it takes minor upgrades", "{0}", "IacGuard.Lifecycle", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Minor versions close security holes; stating it leaves no doubt.", "https://docs.aws.amazon.com/neptune/latest/userguide/cluster-maintenance.html");

    public static readonly DiagnosticDescriptor IG8020 = new(
        "IG8020", "Image tags can be moved", "{0}", "IacGuard.Lifecycle", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "When a tag can be moved, what was tested and what runs may differ, and nobody sees who swapped it.", "https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-tag-mutability.html");

    public static readonly DiagnosticDescriptor IG8021 = new(
        "IG8021", "Images are not scanned on push", "{0}", "IacGuard.Lifecycle", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A scan at the push finds known holes before the image runs. Where the registry scans by a rule of its own, this setting is not needed.", "https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-scanning.html");

    public static readonly DiagnosticDescriptor IG8030 = new(
        "IG8030", "Container has the rights of its host", "{0}", "IacGuard.Lifecycle", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A privileged container may do what root of the host may, to all other containers there too. One hole in it is a hole in the host.", "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html");

    public static readonly DiagnosticDescriptor IG8031 = new(
        "IG8031", "Container can write to its root file system", "{0}", "IacGuard.Lifecycle", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Whoever breaks in wants to put a tool somewhere. A read-only root leaves only the volumes that are meant to be written.", "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security-tasks-containers.html");

    public static readonly DiagnosticDescriptor IG8032 = new(
        "IG8032", "Task shares the network or the processes of its host", "{0}", "IacGuard.Lifecycle", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Sharing with the host takes away a wall: the containers reach services that listen for local callers only, and see the processes of others.", "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-networking.html");

    public static readonly DiagnosticDescriptor IG8033 = new(
        "IG8033", "Batch job has the rights of its host", "{0}", "IacGuard.Lifecycle", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "A privileged container may do what root of the host may, to all other jobs there too.", "https://docs.aws.amazon.com/batch/latest/userguide/job_definition_parameters.html");

    public static readonly DiagnosticDescriptor IG8034 = new(
        "IG8034", "Build runs privileged", "{0}", "IacGuard.Lifecycle", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Only builds that make container images need it. For all others it gives code from the repository more rights than it needs.", "https://docs.aws.amazon.com/codebuild/latest/userguide/change-project.html");

    public static readonly DiagnosticDescriptor IG8035 = new(
        "IG8035", "Build runs in an image of its own", "{0}", "IacGuard.Lifecycle", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "The images of CodeBuild get patches by themselves. An image of your own has to be rebuilt for each.", "https://docs.aws.amazon.com/codebuild/latest/userguide/build-env-ref-available.html");

    public static readonly DiagnosticDescriptor IG8036 = new(
        "IG8036", "Service pins an old Fargate platform", "{0}", "IacGuard.Lifecycle", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "A pinned platform gets no newer kernel and agent, and AWS retires old ones.", "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/platform-fargate.html");

    public static readonly DiagnosticDescriptor IG8037 = new(
        "IG8037", "Container has environment variables in its definition", "{0}", "IacGuard.Lifecycle", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Some teams keep all settings out of definitions, so that no secret can slip in.", "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-definition-environment-variables.html");

    public static readonly DiagnosticDescriptor IG8040 = new(
        "IG8040", "Environment reports basic health only", "{0}", "IacGuard.Lifecycle", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Basic health knows only whether the load balancer gets an answer. Enhanced health sees each instance and its requests.", "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/health-enhanced.html");

    public static readonly DiagnosticDescriptor IG8041 = new(
        "IG8041", "Instance does not ask for EBS optimization", "{0}", "IacGuard.Lifecycle", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Current types are optimized anyway; on older ones the disk shares the network without it.", "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ebs-optimized.html");

    public static readonly DiagnosticDescriptor IG8042 = new(
        "IG8042", "Beanstalk environment takes no managed updates", "{0}", "IacGuard.Lifecycle", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "Platform updates carry the fixes of the operating system and the language. Managed updates take them in a window of your choice and roll back when the environment turns unhealthy.", "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/environment-platform-update-managed.html");

    public static readonly DiagnosticDescriptor IG8043 = new(
        "IG8043", "Function does not use the latest runtime of its language", "{0}", "IacGuard.Lifecycle", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "The latest runtime lasts longest before it must be replaced. Older ones that AWS still supports are safe, which is why another rule asks for those alone.", "https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtimes.html");

    public static readonly DiagnosticDescriptor IG8044 = new(
        "IG8044", "Task in the network of its host runs as root", "{0}", "IacGuard.Lifecycle", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "In the host's network root may listen on every port of the host and reach what answers local callers only. A user of its own, or the network mode awsvpc, ends that.", "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/networking-networkmode-host.html");

    public static readonly DiagnosticDescriptor IG8045 = new(
        "IG8045", "Task in the network of its host does not state both user and rights", "{0}", "IacGuard.Lifecycle", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "Some control catalogues want both on record for each container that shares the network of its host: that its rights were given on purpose, and that it has a user of its own.", "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/networking-networkmode-host.html");

    public static readonly DiagnosticDescriptor IG8046 = new(
        "IG8046", "Older instance type shares its network with its disks", "{0}", "IacGuard.Lifecycle", DiagnosticSeverity.Info, isEnabledByDefault: true,
        "On these types disk traffic takes the bandwidth of the network unless the instance is EBS-optimized. Current types always are.", "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ebs-optimized.html");

    public static readonly DiagnosticDescriptor IG8047 = new(
        "IG8047", "Resource is of a service that AWS has ended or superseded", "{0}", "IacGuard.Lifecycle", DiagnosticSeverity.Warning, isEnabledByDefault: true,
        "What is built on a service that has ended stops working, or already cannot be created. SimpleDB, QLDB, MediaStore, OpsWorks, the classic WAF and a few others are in that state.", "https://aws.amazon.com/products/lifecycle/");

    public static readonly DiagnosticDescriptor[] All =
    [
        IG8001, IG8002, IG8003, IG8010, IG8012, IG8013, IG8020, IG8021, IG8030, IG8031,
        IG8032, IG8033, IG8034, IG8035, IG8036, IG8037, IG8040, IG8041, IG8042, IG8043,
        IG8044, IG8045, IG8046, IG8047,
    ];
}
